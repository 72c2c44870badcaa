/** What the input of a premium is refused for, in English, by code; `{params}` are filled in. Apart from the rest: a quote alone carries no other text. */
export const PREMIUM_ERRORS_EN = {
  E_TYPE: "Expected {expected}, received {received}. Nothing is converted: give the expected form.",
  E_MISSING: "A required value is missing. Give it; none is guessed.",
  E_UNKNOWN_KEY: "This key is not read here. Correct it or remove it: {keys}.",
  E_HOSTILE_OBJECT: "The object threw while it was read. Give plain data.",
  E_CHOICE: "The value is not one of the choices. Give one of: {options}.",
  E_STRING_TOO_LONG: "The text has {length} characters; at most {maximum} are read.",
  E_NUMBER_FORMAT: 'Not a decimal number such as "1234.56": no sign, space, comma or exponent.',
  E_NUMBER_NOT_FINITE: "The number is not finite. Give a finite one.",
  E_MONEY_PRECISION: "The amount has more than two decimals. Round it to the cent first.",
  E_MONEY_RANGE: "The amount is outside {minimum} to {maximum}.",
  E_SHARE_PRECISION: "The share has more than {maximum} decimals.",
  E_SHARE_RANGE: 'The share is outside 0 to 1. Full time is "1", 70 % of it "0.70".',
  E_INTEGER_RANGE: "Expected a whole number from {minimum} to {maximum}.",
  E_DATE_FORMAT: 'Not a date such as "2020-03-15", and nothing else.',
  E_DATE_INVALID: "There is no such day in the calendar.",
  E_DATE_RANGE: "The date is outside {from} to {until}.",
  E_DATE_OBJECT: 'A Date is an instant, which depends on a time zone. Give the day as text, such as "2020-03-15".',
  E_AGE_RANGE: "The age on 1 January is outside {minimum} to {maximum}. Check the date of birth.",
  E_NO_PRINTED_RATE:
    "No premium is printed for this date: the rates hold from {from} to {until}. Give a date within, or an edition that covers it.",
  E_NO_RATE_AT_AGE:
    "No additional life rate is printed at a rating age of {age} and over. Remove the additional cover.",
  E_DEPENDANTS_ABOVE_MEMBER: "The dependants’ level is above the member’s. Give one that is equal or lower.",
  E_DEPENDANTS_UNDER_INDIVIDUAL:
    "The individual status covers no dependant. Remove their level, or choose another status.",
  E_SPOUSE_UNDER_SINGLE_PARENT:
    "The single-parent status covers no spouse. Remove the spouse’s level, or choose the family status.",
  E_SPOUSE_AND_CHILDREN_DIFFER: "Spouse and children share one level: no scenario has two. Give both the same.",
  E_SPOUSE_LIFE_AMOUNT: "The spouse’s additional life is {minimum} to {maximum} by {step}.",
  E_DENTAL_WITHOUT_HEALTH:
    'The dental plan needs the health plan, or an exemption from it. Give a scenario or "exempt", or remove dental.',
  E_EDITION_NOT_PARSED:
    "The edition is none of this package, nor returned by parseEdition. Pass it through parseEdition first.",
  E_TOO_MANY_ISSUES: "There are {more} more problems than the {maximum} shown.",
} as const satisfies Record<string, string>;

const OTHER_ERRORS_EN = {
  E_NO_PRINTED_BENEFIT:
    "No benefit is printed for this date: the schedule holds from {from}. Give a date on which it does.",
  E_EDITION_CONTRIBUTION: "An employer contribution is above the total premium of scenario {scenario}.",
  E_EDITION_DATES:
    "The dates do not hold together: every table must cover the whole edition, and no from be after its until.",
  E_EDITION_MAXIMUM: "The claims of this line do not tell what the maximum counts, or its months are missing.",
  E_EDITION_MARK: "The claims of this line do not tell what the mark asks. Remove it.",
  E_EDITION_FIGURE: 'The figure is not in the form of its table, such as "{example}".',
  E_ARRAY_SPARSE: "The array has holes. Give every element.",
  E_INTERVAL: "The last day is before the first. Give an interval of one day at least.",
  E_MEMBER_COUNT: "A certificate has one member; this one has {count}. Give one person the role member.",
  E_PERSON_TWICE: "Two persons have the same id. Give each her own.",
  E_PERSON_UNKNOWN: "The certificate has no such person. Give one of its persons, or add this one to them.",
  E_COVERAGE_OVERLAP: "The period begins before an earlier one ends. End that one the day before.",
  E_RECEIVED_BEFORE_INCURRED: "The claim is received before the expense is incurred. Check both dates.",
  E_PART_ABOVE_AMOUNT: "The part is above what it is a part of. Check both amounts.",
  E_CLAIM_ID_REUSED: "Another claim with other content has this id. Give it its own, or reverse the first.",
  E_CLAIM_UNKNOWN: "The ledger holds no claim with this id: it was never decided, or was reversed.",
  E_OTHER_CERTIFICATE: "The ledger is that of another certificate. Give the usage of this one.",
  E_CERTIFICATE_TWICE: "Two ledgers are of the same certificate. Give one ledger a certificate.",
  E_USAGE_VERSION: "The ledger has another version. Give one of version {version}.",
  E_EVENT_IMPOSSIBLE: "An event {type} cannot occur in the state {state}. Check its date and the events before it.",
  E_EVENT_TWICE: "Two events {type} of one day, or two forms, exclude each other. Keep one.",
  E_EVENT_UNKNOWN: "No contract event of the list is on this date. Give the date of one, or none.",
  E_DATE_ORDER: "The date is before that of {other}. Check both.",
  E_LOSS_SHARE:
    "The share of a loss is outside {least} to {most}. Give that of the insurer’s table, or null when it is not known.",
  E_TIME_FORMAT: 'Not a time of day such as "08:30", from 00:00 to 23:59, and nothing else.',
  E_TOO_DEEP: "The data is nested more than {maximum} levels deep, or holds itself.",
  E_UNEXPECTED: "The function threw an error of its own, not a RegimeError. Call it without attempt to see it.",
} as const satisfies Record<string, string>;

/** What any input is refused for. */
export const ERRORS_EN = /* @__PURE__ */ allErrors();

function allErrors(): typeof PREMIUM_ERRORS_EN & typeof OTHER_ERRORS_EN {
  return { ...PREMIUM_ERRORS_EN, ...OTHER_ERRORS_EN };
}

/** What a result warns of, in English, by code. */
export const WARNINGS_EN = {
  W_AGE_65:
    "The member is {age} or over: the public drug plan is then an alternative that the brochure does not treat.",
  W_LTD_PREMIUM_END: "The benefit ends at {age}; the brochure does not say when its premium stops. It is charged here.",
  W_SPOUSE_LIFE_ALONE:
    "The spouse’s additional life is held without the life insurance of dependants: the brochure does not say whether it may be.",
  W_NOT_PERIOD_START:
    "The date is not the first day of a period of the pay calendar given; the next one starts on {next}.",
  W_AFTER_PRINTED_YEAR:
    "The benefits are printed from {from} with no end, beside the rates of the year that ends on {until}. They are taken to hold on; a later edition may have changed them.",
  W_HEALTH_CLAIM_LATE:
    "The claim was received more than {months} months after the expense. The brochure states a deadline for dental claims only; the policy may have one.",
  W_FEE_GUIDE:
    "What a dental fee guide would allow is not printed: the amount billed is taken as it is. The insurer may take less.",

  // Participation
  W_STATUS_UNUSED:
    "The {status} status of the {plan} plan covers no more persons than a narrower one would. It is priced as chosen; check it.",
  W_QUARTER_TIME:
    "The rules for 25% of full time or less are not printed: those printed for everyone are applied. The contract may differ.",
  W_WAIVER_UNKNOWN:
    "The waiver clause for a disability that began on {on} is not printed. Premiums are charged here as usual; the insurer may waive them.",
  W_WAIVER_MAY_END: "The insurer may end the waiver of premium from {from} on. It goes on here.",
  W_CHANGE_WAITS:
    "The request about the {plan} plan received on {received} waits: the member is disabled, and no day is given on which she is again eligible for a new disability period.",
  W_CHANGE_DATE_UNKNOWN:
    "Under the reading chosen, the text does not date the health change asked for on {received}. Nothing changes here; ask the insurer.",
  W_EXEMPT_DEPENDANT:
    "A dependant arrived on {from} while the member was exempt: the exemption asks for a proof of her own insurance too.",
  W_EXEMPTION_END:
    "The exemption ends on {from}. The text says neither which health cover follows nor when: ask for a scenario without delay.",
  W_AGREED_SALARY_LATE:
    "The insurer was not told of the agreed salary before {on}, when the deferred-salary scheme starts. The insurable salary is unknown; premiums are on the ordinary one, and no benefit is computed on it.",

  // Benefits payable
  W_ACCIDENT_UNKNOWN:
    "Whether an accident caused the death is not told. If one did, the salary is paid once more: give accidental as true or false.",
  W_LTD_INDEXATION:
    "The brochure does not say whether the benefit is indexed. The same amount is given throughout; the policy may raise it.",
  W_LTD_OFFSETS:
    "The brochure does not say whether other income, such as a QPP or CNESST benefit, lowers this one. None is subtracted; ask the insurer.",
  W_LTD_NET:
    "The brochure does not define the net benefit of the employer. The amount given is taken as it is; check with the employer what was deducted from it.",
  W_LTD_61:
    "The benefit is given until {age}. It goes to {other} under a condition of the new RREGOP rules, and whether the member meets it was not said.",
  W_LTD_PENSION:
    "A share of the retirement pension payable without actuarial reduction lowers the benefit, and no pension was given. Nothing is subtracted; give it, or say that there is none.",
  W_LTD_EARLIER:
    "The disability began on {on}, before the printed schedule, which starts on {from}. The benefit is computed on what is printed; that of the earlier contract may apply.",

  // The service documents
  W_48_HOURS:
    "The {hours} hours are an indication: the text does not count them in business days, and elsewhere promises them for most care only. A control of receipts may take longer.",
  W_HOURS_DIFFER:
    "Two documents print different hours for the same customer service, and at this time only one says that it is open. Call when both do.",
  W_HOLIDAYS:
    "The documents name no holiday: every day from Monday to Friday is treated as a working day. Check that this one is not a holiday.",
  W_NOT_COMPOSED:
    "Accents were typed apart from their letters: {typed} characters were typed, {composed} are counted. Another device may type the same password in another way; avoid accents.",
  W_COST_BASIS:
    "The service costs a psychotherapist who is not a member {amount}. The text does not say whether that is per request or per year, and elsewhere reserves the service for members: ask first.",
  W_CONTRACT_LEVEL:
    "At level {level}, this plan does not cover psychotherapy: the refusal is what the contract says. Only a change of the contract, or a higher level, would alter it.",
  W_CONTRACT_COVERS:
    "At this level, the plan reimburses {share} of psychotherapy, up to {maximum} per year for all services of that line. Ask the insurer first why it refused.",
  W_FILE_COUNT:
    "The text does not say how many files may be sent through the account. Should the site refuse several, send them one at a time.",
  W_ONLINE_FORM_UNKNOWN:
    "If the document is a claim form that can be filed online, the site blocks it and points to “dépôt de formulaires en ligne”. Whether it is one was not said: check before sending it.",
  W_REQUIRED_UNKNOWN:
    "If the system requires a document for this subject, no other can be sent before it. Whether it does was not said: look under “Documents requis”.",
  W_JPEG_ACCOUNT:
    "The account’s list prints JPG and not JPEG, which is the same format. It is accepted here; should the site refuse it, change the extension of the file to jpg.",
  W_MEGABYTE:
    "The text does not say whether its limit is {decimal} or {binary} bytes, and the file is between the two. Make it smaller to be sure.",
} as const satisfies Record<string, string>;

/** Why a claim or a request is refused or reduced, and why a plan is held or not, in English, by code. */
export const REASONS_EN = {
  R_OUTSIDE_SCHEDULE:
    "The benefit schedule, which starts on {from}, says nothing of that date: what was payable is not known.",
  R_ALREADY_DECIDED: "This claim was already decided: nothing is paid twice.",
  R_NOT_INSURED: "The plan that has this benefit was not held on the date of the expense.",
  R_EXEMPT: "The member was exempt from the health plan on the date of the expense.",
  R_NOT_A_DEPENDANT: "The person was not on the certificate on the date of the expense.",
  R_STATUS: "The status of the plan did not cover this person on the date of the expense.",
  R_LEVEL: "The benefit is not covered at level {level}, that of this person on the date of the expense.",
  R_PRESCRIPTION: "The benefit needs a medical prescription, and none was given.",
  R_NOT_PRESCRIPTION_ONLY: "Only drugs that cannot be obtained without a prescription are covered.",
  R_CANNABIS_START: "Medical cannabis is covered from {from} on; the expense is earlier.",
  R_CANNABIS_PRESCRIBER: "Medical cannabis must be prescribed by a physician or a nurse practitioner.",
  R_CANNABIS_AUTHORIZATION: "Medical cannabis must be authorized by the insurer beforehand.",
  R_CANNABIS_INDICATION: "The use does not meet the insurer’s conditions and therapeutic indications.",
  R_CANNABIS_MEDICAL_DOCUMENT: "The federal medical document is missing at a first claim or a renewal.",
  R_CANNABIS_FORM: "The insurer’s authorization form is missing at a first claim or a renewal.",
  R_CANNABIS_SAME_PRACTITIONER: "The document and the form were not completed by the same practitioner.",
  R_CANNABIS_SELLER: "Medical cannabis must be bought from a holder of a licence for sale.",
  R_CANNABIS_EXCLUDED: "Expenses of production, administration or paperwork are excluded.",
  R_X_RAY_BY_CHIROPRACTOR: "Only a chiropractor’s X-rays are covered.",
  R_LATE: "The claim was received after {deadline}, the last day of its {months} months.",
  R_EXAM_INTERVAL: "An exam of this kind was already paid within {months} months; another one may be paid from {next}.",
  R_GENERIC: "A cheaper generic was on the market: the eligible expense is the price of the cheapest, {maximum}.",
  R_BRAND_EXCEPTION:
    "An innovator drug is reimbursed on its own cost only for a medical reason, given on the physician’s form and approved by the insurer: all three are needed.",
  R_SUBSTANCE: "Only the substance injected is eligible: {maximum}.",
  R_LABORATORY: "Laboratory fees are eligible up to {share} of the fee of the act: {maximum}.",
  R_BED: "The bed is eligible up to the cost of the other way to have it: {maximum} of it was left.",
  R_PAIRS: "{left} of the {count} pairs were left, for {pairs} claimed.",
  R_MAXIMUM_TREATMENT: "The maximum is {maximum} per treatment.",
  R_MAXIMUM_X_RAY: "The maximum is {maximum} per X-ray.",
  R_MAXIMUM_DAY: "The maximum is {maximum} per day: {left} of it was left.",
  R_MAXIMUM_TRIP: "The maximum is {maximum} per trip: {left} of it was left.",
  R_MAXIMUM_YEAR: "The maximum is {maximum} per calendar year: {left} of it was left.",
  R_MAXIMUM_MONTHS: "The maximum is {maximum} per {months} months: {left} of it was left.",
  R_MAXIMUM_LIFETIME: "The lifetime maximum is {maximum}: {left} of it was left.",
  R_MAXIMUM_EXAM: "The maximum is {maximum} for eye exams per {months} months: {left} of it was left.",

  // Participation: enrolment
  R_ENROLLED_AUTOMATICALLY: "No form received in time asks for anything else: enrolment is automatic.",
  R_CHOSEN: "The form asks for this cover.",
  R_GRANTED: "The form does not decline this cover: it is granted automatically.",
  R_DECLINED: "This cover was declined in writing, in time.",
  R_MANDATORY: "Long-term disability is mandatory: the option of the group was voted.",
  R_NOT_CHOSEN: "Long-term disability is not mandatory here, and was not asked for.",
  R_NO_GROUP_OPTION: "The group has no long-term disability option.",
  R_REFUSAL_LATE: "The refusal was received after {deadline}, the last day to decline: the cover is granted.",
  R_LTD_MANDATORY: "Long-term disability cannot be declined: the option of the group was voted.",
  R_LTD_NOT_VOTED:
    "The group has no long-term disability option in force: it has none, or did not vote it. The text says nothing of joining alone.",

  // Participation: exemption
  R_EXEMPTION:
    "The member is exempt from the health plan: other group insurance with a similar drug benefit was proved.",
  R_EXEMPTION_NO_PROOF:
    "Nothing proves that {person} is insured elsewhere. Proof is needed for the member and each dependant.",
  R_EXEMPTION_NOT_GROUP: "The other insurance of {person} is not a group plan; the public plan is none either.",
  R_EXEMPTION_DRUGS: "The other plan of {person} has no similar drug benefit.",
  R_EXEMPTION_IN_FORCE: "The member is exempt from the health plan: ask again when the exemption ends.",
  R_EXEMPTION_ENDED:
    "The exemption ended, and no scenario was asked for with effect by that day: the text does not say which cover is held.",

  // Participation: changes of status and level
  R_CHANGED_ON_EVENT:
    "The request was received within 30 days of the event: the change takes effect on the day of the event.",
  R_CHANGED_ON_PAY_PERIOD:
    "The request names no event, or came over 30 days after it: the change takes effect with the first pay period to start on or after its receipt.",
  R_CHANGED_ON_RE_ELIGIBILITY:
    "The member was disabled: the change takes effect on the day when she is again eligible for a new disability period.",
  R_GIVEN: "The plan is held, or not, as the event gives it: the text dates no change of it after enrolment.",
  R_REPLACED: "A request about the same plan was received later and takes effect no later: it replaces this one.",
  R_SAME_COVER: "What is asked for is held already on the day when it would take effect: nothing changes.",
  R_CHANGE_WITHOUT_EVENT: "The request names no event: under the reading chosen, a status changes only with one.",
  R_LEAVE_NO_EVENT:
    "During a leave or a contested dismissal, what applied before stays. Only an event of the contract allows a change.",
  R_HEALTH_MINIMUM:
    "The level of the member may be lowered from {free} on, after 36 months, or sooner with an event of the contract.",
  R_DEPENDANTS_MINIMUM:
    "The level of the dependants may be lowered from {free} on, after 36 months, or sooner with an event of the contract.",

  // Participation: the dental plan
  R_JOINED: "The dental plan was asked for: it is held, and a minimum participation starts with it.",
  R_DENTAL_STATUS_LOCKED:
    "Under the reading chosen, the dental status may change from {free} on at the earliest, when the minimum participation is complete.",
  R_DENTAL_MINIMUM:
    "The minimum dental participation is not complete at the end of that pay period: it leaves the member free from {free} on at the earliest. Make a new request for then.",
  R_OTHER_COVER:
    "Before the minimum participation is complete, on {free} at the earliest, the dental plan ends only for a group plan with dental care that newly covers the member.",
  R_DENTAL_NOT_HELD: "The dental plan is not held: there is nothing to end.",
  R_DENTAL_ENDED: "The dental plan ended at the request of the member.",
  R_AUTOMATIC_DENTAL:
    "The time worked rose above 25% of full time: the dental plan is granted automatically from 1 January.",
  R_NOTHING_TO_DECLINE: "No automatic dental cover was about to start: there is nothing to decline.",

  // Participation: absences
  R_LEAVE_MAINTAINED: "The employer was asked in writing, before the leave, to keep every plan: they all go on.",
  R_MAINTAIN_LATE:
    "The request to keep the plans was received after {deadline}, the day before the leave: they are suspended.",
  R_LEAVE_LEVEL_1: "The plans were not kept for the leave: only Santé I goes on.",
  R_LEAVE_SUSPENDED: "The plans were not kept for the leave: this one is suspended.",
  R_RESUMED: "The plan resumed automatically with the return.",
  R_DEFERRED:
    "Participation goes on in the deferred-salary scheme; life and LTD are on the salary agreed, when the insurer was told of it in time.",
  R_RETIREMENT: "The plans are kept during the progressive retirement, each on the insurable salary printed for it.",
  R_RETIREMENT_LTD:
    "Long-term disability ends with the start of a progressive retirement of 24 months or less, or 24 months before the planned end of a longer one.",
  R_RETIREMENT_LEVEL_1: "The plans were not kept for the progressive retirement: only Santé I goes on.",
  R_RETIREMENT_NOT_MAINTAINED: "The plans were not kept for the progressive retirement: this one is no longer held.",
  R_DISMISSAL_MAINTAINED:
    "The plan is kept until the final decision on the contested dismissal; the member pays all of it.",
  R_DISMISSAL_LEVEL_1: "The plans were not kept for the contested dismissal: only Santé I goes on.",
  R_DISMISSAL_SUSPENDED: "The plan is suspended until the contested dismissal is decided.",
  R_DECISION_FAVOURABLE:
    "The arbitrator’s decision is favourable: long-term disability is held from the day of the dismissal.",
  R_DECISION_UNFAVOURABLE:
    "The arbitrator’s decision is unfavourable: long-term disability does not resume. The text does not say so itself.",

  // Participation: waiver of premium, end
  R_WAIVED: "The member has been totally disabled for three months: the premium is waived.",
  R_ENDED: "Participation ended with the employment or by death: nothing is held from then on.",

  // Benefits payable
  R_LIFE_NOT_HELD: "No life insurance that pays in this case is held: nothing is payable.",
  R_NO_SPOUSE_NOT_SHOWN:
    "The benefit for the child is {amount}. It is {maximum} when the member shows that she had no spouse at the time of the death, which was not done.",
  R_LOSS_CAPPED: "The losses of one accident add up to {share} of the salary or more: that is the most that is paid.",
  R_LOSS_TABLE:
    "The table of losses is not printed: without the share that it gives to each loss, the benefit is not known. Ask the insurer for it.",
  R_LTD_AGE:
    "The member is {age} or over when the 105th week of disability starts: the benefit is paid before that age only.",
  R_LTD_ENDED: "The disability ended before its 105th week, which would have started on {from}: no benefit is payable.",

  // The claims and the file of the plan
  R_CARD_AT_DENTIST:
    "The dentist transmits electronically: show the card at the dentist’s and pay only what is not reimbursed. The text prints no other way for that case.",
  R_NO_TRANSMISSION:
    "The dentist does not transmit electronically: the card is of no use there. Send the form online or by mail.",
  R_FORM_INCOMPLETE: "The form is not duly completed. Have the dentist complete it.",
  R_FORM_UNSIGNED: "The dentist’s own form is accepted only when it is signed. Have it signed.",
  R_CERTIFICATE_NUMBER:
    "The certificate number is missing: it must be on every claim and all mail to the insurer. Add it.",
  R_HEALTH_CLAIM_WAY: "The text does not say how a health claim is made, nor with which form. Ask the insurer.",
  R_NOT_WRITTEN: "The request is not in writing. Write to the privacy officer of the insurer.",
  R_FEE_NOT_ANNOUNCED:
    "A fee for a copy is due only if the insurer told its approximate amount beforehand, which was not done: none is due.",
  R_FILE_TASK:
    "Staff, agents and suppliers have access to the file only for managing the contract, investigations, underwriting or claims. For anything else, ask the member to authorize it.",
  R_FILE_ACCESS:
    "This person is not among those who have access to the file. The member may authorize her; the law may provide otherwise.",

  // Online claims
  R_INSEPARABLE: "Direct deposit and the electronic statement cannot be separated. Ask for both, or for neither.",

  // Registration
  R_CODE_LENGTH: "The length of the user code is {length}. Make it {minimum} to {maximum} characters.",
  R_CODE_CHARACTERS:
    "The user code may hold only the letters A to Z and a to z, without accents, and the digits 0 to 9. Remove the others.",
  R_PASSWORD_LENGTH: "The length of the password is {length}. Make it {minimum} characters at least.",
  R_PASSWORD_CLASSES:
    "The password has {count} of the 4 types of characters: lower case, upper case, digits, symbols. Use {minimum} of them at least, without counting letters with accents.",
  R_PASSWORD_CONTROL:
    "The password holds a character that cannot be seen or typed reliably. Remove it, or type the password anew.",
  R_CONFIRMATION: "The two entries of the password differ. Type both again.",
  R_HINT_EMPTY: "The hint is empty. Choose one.",
  R_HINT_REVEALS:
    "The hint holds the password, or is a part of it: it would let someone else guess it. Choose another hint.",
  R_HINT_TO_JUDGE:
    "Whether someone else could guess the password from the hint cannot be computed. Judge it, and say so.",
  R_HINT_JUDGED: "By the judgment given, someone else could guess the password from the hint. Choose another hint.",
  R_NO_BRANCH_ON_SITE:
    "For the secure site, the text prints only the steps of a first registration. Use an existing code in the mobile app.",
  R_EXISTING_CODE:
    "Only a code created for group insurance, group retirement savings or group annuities can be used again. Register as for a first time.",

  // Help with a refusal
  R_PROMISED:
    "Something was promised to the client: nothing may be promised, for nothing ensures that the fees will be accepted. Tell the client so.",
  R_FORM_NAME: "The form shows the client’s name. Remove it.",
  R_FORM_INSURED_CODE: "The form shows the client’s insured code. Remove it.",
  R_FORM_PERSONAL: "The form shows other personal information. Remove it.",
  R_FORM_NOT_BY_CLIENT: "The form was not filled in by the client. Have the client fill it in.",
  R_SENT_BY_CLIENT: "The form comes from the client. The psychotherapist must send it, to keep it confidential.",
  R_SENDING_NAME:
    "What is sent tells the client’s name. Send the form without it, in the message and in the name of the file.",

  // Sending documents
  R_ONLINE_FORM:
    "This is a claim form that can be filed online, so the site blocks it here. File it under “dépôt de formulaires en ligne”.",
  R_REQUIRED_FIRST:
    "The system requires another document for this subject: send that one first, under “Documents requis”.",
  R_TOO_MANY_FILES: "There are {count} files; at most {maximum} may be sent. Send the rest separately.",
  R_NAME_LENGTH: "The file name has {length} bytes; many systems take {maximum} at most. Shorten it.",
  R_NAME_CONTROL: "The file name holds a control character. Rename the file.",
  R_NAME_BIDI:
    "The file name holds a character that turns the direction of the text and may hide the real extension. Rename the file.",
  R_NAME_INVISIBLE: "The file name holds a character that cannot be seen. Rename the file.",
  R_NAME_PATH:
    "The file name holds a character of a path, such as a slash or a colon, or one that some systems refuse, such as an asterisk, a question mark or a quotation mark. Rename the file.",
  R_NAME_END: "The file name ends with a dot or a space, which some systems drop. Rename the file.",
  R_NAME_RESERVED: "The file name is one that some systems reserve for a device. Rename the file.",
  R_NAME_EXECUTABLE:
    "The file name has the extension of a program before its last one. Check the file, then rename it.",
  R_NAME_EXTENSION:
    "The file name has no extension, or nothing before it. Give it a name and the extension of its format.",
  R_FORMAT: "The format of the file is not one that is received here. Convert it to one of: {formats}.",
  R_FILE_EMPTY: "The file is empty. Check it and choose it again.",
  R_FILE_SIZE: "The file has more than {maximum} bytes. Make it smaller, or split it.",
  R_SIGNATURE: "The content of the file does not begin as its extension, {format}, says. Save it anew in that format.",
} as const satisfies Record<string, string>;
