import type { DocumentId } from "../articles.js";
import type { Language } from "../errors.js";
import { readLanguage, wordsIn, type Words } from "./words.js";
import { readOrThrow } from "../read-or-throw.js";
import type {
  ClaimWay,
  Department,
  DocumentChannel,
  DocumentField,
  DocumentStep,
  ExistingCodeFor,
  FileReader,
  FileTask,
  FormOwner,
  OnlineClaimsTable,
  OnlineClaimStep,
  PlanClaimsTable,
  RefusalFact,
  RefusalStepName,
  RefusalSupportTable,
  RegistrationHelp,
  RegistrationStepName,
} from "../service-tables.js";
import type { DocumentSubmission, DocumentSubmissionInput } from "../services/documents/document-submission.js";
import type { Signature } from "../services/documents/signature.js";
import type { ReceiptRetention } from "../services/online-claims/receipt-retention.js";
import type { ClaimFact, ClaimSubmission } from "../services/plan-claims/claim-submission.js";
import type { PrivacyRequest, PrivacyRequestInput } from "../services/plan-claims/privacy-request.js";
import type { RefusalParty, RefusalSupport } from "../services/refusal-support/refusal-support.js";
import type { HintCheck } from "../services/registration/check-hint.js";
import type { CharacterClass } from "../services/registration/check-password.js";
import type { SignUpCheck, SignUpField } from "../services/registration/check-sign-up.js";
import type { RegistrationStep, RegistrationStepInput } from "../services/registration/registration-step.js";
import type { OpenHours } from "../services/service-hours.js";

/** Every status of a result about a service document. */
export type ServiceStatus = (
  ClaimSubmission | PrivacyRequest | HintCheck | SignUpCheck | RefusalSupport | DocumentSubmission
)["status"];
type RequiredDocument = NonNullable<Extract<DocumentSubmissionInput, { channel: "account" }>["requiredDocument"]>;

/** What an app writes for every code of the service documents, in one language. Steps are whole instructions. */
export interface ServiceLabels {
  /** Whose document it is: what one prints is no rule of another. */
  documents: Record<DocumentId, string>;
  /** Of every result; whether customer service answers has its own. */
  statuses: Record<ServiceStatus, string>;
  /** Whether customer service answers; keys are `String(open)`. */
  openings: Record<`${OpenHours["open"]}`, string>;

  claimWays: Record<ClaimWay, string>;
  /** Whose form a claim is made on. */
  formOwners: Record<FormOwner, string>;
  /** What a claim may lack. */
  claimFacts: Record<ClaimFact, string>;
  /** Who would see an insurance file, and for what. */
  fileReaders: Record<FileReader | "other", string>;
  fileTasks: Record<FileTask | "other", string>;
  privacyKinds: Record<PrivacyRequestInput["kind"], string>;
  fees: Record<PrivacyRequest["fee"], string>;
  /** How to tell a change of address. */
  addressChanges: Record<PlanClaimsTable["addressChange"]["value"][number], string>;
  /** What consents to the exchange of information. */
  consents: Record<PlanClaimsTable["consent"]["value"][number], string>;

  onlineClaimSteps: Record<OnlineClaimStep, string>;
  /** What else the site does. */
  otherFunctions: Record<OnlineClaimsTable["otherFunctions"]["value"][number], string>;
  /** What becomes of original receipts. */
  originals: Record<ReceiptRetention["originals"], string>;

  journeys: Record<RegistrationStep["journey"], string>;
  branches: Record<NonNullable<RegistrationStepInput["branch"]>, string>;
  registrationSteps: Record<RegistrationStepName, string>;
  registrationFacts: Record<RegistrationStep["missing"][number], string>;
  /** Where to turn at a step. */
  registrationHelps: Record<RegistrationHelp, string>;
  /** What an existing user code was created for. */
  existingCodes: Record<ExistingCodeFor | "other", string>;
  signUpFields: Record<SignUpField, string>;
  characterClasses: Record<CharacterClass, string>;

  refusalSteps: Record<RefusalStepName, string>;
  refusalFacts: Record<RefusalFact, string>;
  refusalParties: Record<RefusalParty, string>;
  /** When the information is considered. */
  considered: Record<RefusalSupport["considered"], string>;
  /** What may follow with the employer. */
  outcomes: Record<RefusalSupportTable["outcomes"]["value"][number], string>;

  channels: Record<DocumentChannel, string>;
  departments: Record<Department, string>;
  /** What a sending asks, or lacks. */
  documentFields: Record<DocumentField | DocumentSubmission["missing"][number], string>;
  documentSteps: Record<DocumentStep, string>;
  /** Whether the system requires a document, and whether it is the one sent. */
  requiredDocuments: Record<RequiredDocument, string>;
  agencies: Record<NonNullable<DocumentSubmission["agency"]>, string>;
  /** What the first bytes of a file say. */
  signatures: Record<Signature, string>;
}

/**
 * What to write for every document, status, way, fact, step, field and party of the service documents: a new plain object at
 * each call. French terms and the names of buttons are those that the documents print, also in English sentences: the
 * screens are in French. Reasons and warnings have `explain`.
 *
 * @throws RegimeError `E_CHOICE`, `E_TYPE`, `E_MISSING` for another language: no other one is guessed from its region.
 * @example
 * const { missing } = claimSubmission({ plan: "dental", dentistTransmits: false, sentBy: "mail", certificateNumber: true });
 * missing.map((fact) => serviceLabels("en").claimFacts[fact]) // ["Claim form completed by the dentist"]
 */
export function serviceLabels(language: Language): ServiceLabels {
  const one = readOrThrow((issues) => readLanguage(language, issues));
  const words = Object.entries<Words<string>>(SERVICE_WORDS);
  const labels = words.map(([group, names]) => [group, wordsIn(names, one)] as const);
  return Object.fromEntries(labels) as unknown as ServiceLabels;
}

const SERVICE_WORDS: { readonly [Group in keyof ServiceLabels]: Words<keyof ServiceLabels[Group] & string> } = {
  documents: {
    S0: { fr: "Réclamations Web du régime CSQ-SSQ", en: "Web claims of the CSQ–SSQ plan" },
    S1: { fr: "Services en ligne de Desjardins Assurances", en: "Online services of Desjardins Insurance" },
    S2: { fr: "Dépliant du régime FSSS (CSN), avec SSQ", en: "Brochure of the FSSS (CSN) plan, with SSQ" },
    S3: {
      fr: "Procédure en cas de refus de l’Association des psychothérapeutes du Québec",
      en: "Procedure in case of refusal of the Association des psychothérapeutes du Québec",
    },
    S4: {
      fr: "Envoi de documents à l’Institut national d’assurance d’Israël",
      en: "Sending documents to the National Insurance Institute of Israel",
    },
  },
  // They agree with `envoi` and `dossier`.
  statuses: {
    accepted: { fr: "Accepté", en: "Accepted" },
    refused: { fr: "Refusé", en: "Refused" },
    incomplete: { fr: "Incomplet", en: "Incomplete" },
    unknown: { fr: "Indéterminé", en: "Unknown" },
    "in-progress": { fr: "En cours", en: "In progress" },
    complete: { fr: "Terminé", en: "Complete" },
  },
  openings: {
    true: { fr: "Ouvert", en: "Open" },
    false: { fr: "Fermé", en: "Closed" },
    unknown: { fr: "Ouvert selon un seul des deux documents", en: "Open by one of the two documents only" },
  },

  claimWays: {
    card: { fr: "Par la carte d’assurance SSQ", en: "By the SSQ insurance card" },
    online: { fr: "En ligne, sur le site Espace client", en: "Online, on the Espace client site" },
    mail: { fr: "Par la poste", en: "By mail" },
  },
  formOwners: {
    insurer: {
      fr: "Formulaire de SSQ, «\u00A0Demande de prestations pour frais dentaires\u00A0»",
      en: "SSQ’s form, “Demande de prestations pour frais dentaires”",
    },
    dentist: { fr: "Formulaire utilisé par le dentiste", en: "The dentist’s own form" },
  },
  claimFacts: {
    "dentist-transmits": {
      fr: "Si le dentiste offre la transmission électronique",
      en: "Whether the dentist transmits claims electronically",
    },
    way: { fr: "Voie d’envoi", en: "Way of sending" },
    form: { fr: "Formulaire rempli par le dentiste", en: "Claim form completed by the dentist" },
    "certificate-number": { fr: "Numéro de certificat", en: "Certificate number" },
  },
  fileReaders: {
    staff: { fr: "Employé de l’assureur", en: "Employee of the insurer" },
    agent: { fr: "Mandataire", en: "Agent of the insurer" },
    supplier: { fr: "Fournisseur de services", en: "Service supplier" },
    reinsurer: { fr: "Réassureur", en: "Reinsurer" },
    "authorized-person": {
      fr: "Personne que la personne adhérente a autorisée",
      en: "Person whom the member has authorized",
    },
    "person-concerned": { fr: "Personne concernée", en: "Person concerned" },
    other: { fr: "Autre personne", en: "Somebody else" },
  },
  fileTasks: {
    contract: { fr: "Gestion du contrat", en: "Managing the contract" },
    investigation: { fr: "Enquêtes", en: "Investigations" },
    underwriting: { fr: "Sélection des risques", en: "Underwriting" },
    claims: { fr: "Traitement des demandes de prestations", en: "Processing claims" },
    other: { fr: "Autre tâche", en: "Another task" },
  },
  privacyKinds: {
    access: { fr: "Prendre connaissance des renseignements", en: "To read the information" },
    rectification: { fr: "Faire rectifier les renseignements", en: "To have the information corrected" },
  },
  fees: {
    none: { fr: "Sans frais", en: "No fee" },
    "may-be-charged": {
      fr: "Frais exigibles pour la copie, s’ils sont annoncés d’avance",
      en: "A fee may be charged for the copy, if it is announced beforehand",
    },
  },
  addressChanges: {
    online: { fr: "En ligne, sur le site Espace client", en: "Online, on the Espace client site" },
    phone: { fr: "Par téléphone, au Service à la clientèle", en: "By telephone, to customer service" },
  },
  consents: {
    enrolment: { fr: "Adhésion au régime", en: "Enrolment in the plan" },
    claim: { fr: "Demande de prestations", en: "Claim for benefits" },
    card: { fr: "Utilisation de la carte d’assurance médicaments", en: "Use of the drug insurance card" },
  },

  onlineClaimSteps: {
    "open-site": { fr: "Aller au site https://ssq.ca.", en: "Go to https://ssq.ca." },
    "acces-assures": {
      fr: "Dans la partie «\u00A0Services en ligne\u00A0», cliquer sur «\u00A0ACCÈS | assurés\u00A0».",
      en: "Under “Services en ligne”, click “ACCÈS | assurés”.",
    },
    "new-user": {
      fr: "Choisir la section «\u00A0Nouvel utilisateur\u00A0».",
      en: "Choose the section “Nouvel utilisateur”.",
    },
    register: { fr: "Cliquer sur «\u00A0Inscription\u00A0».", en: "Click “Inscription”." },
    "follow-instructions": {
      fr: "S’inscrire en suivant les instructions détaillées du site.",
      en: "Register by following the site’s detailed instructions.",
    },
    "enter-code-and-password": {
      fr: "Saisir le code d’utilisateur et le mot de passe.",
      en: "Enter the user code and the password.",
    },
    "quick-links": { fr: "Trouver la section «\u00A0Liens rapides\u00A0».", en: "Find the section “Liens rapides”." },
    "online-claims": {
      fr: "Suivre le lien «\u00A0Réclamations en ligne\u00A0».",
      en: "Follow the link “Réclamations en ligne”.",
    },
    "submit-claim": {
      fr: "Suivre les étapes de «\u00A0Soumettre une demande de prestations\u00A0».",
      en: "Follow the steps of “Soumettre une demande de prestations”.",
    },
  },
  otherFunctions: {
    "address-change": { fr: "Changement d’adresse", en: "Change of address" },
    "school-attendance": { fr: "Déclaration de fréquentation scolaire", en: "Declaration of school attendance" },
    "tax-statement": {
      fr: "Relevé fiscal de prestations d’assurance maladie",
      en: "Tax statement of health insurance benefits",
    },
  },
  originals: {
    "on-request": {
      fr: "À conserver, et à envoyer par la poste si l’assureur les demande",
      en: "To keep, and to mail if the insurer asks for them",
    },
  },

  journeys: {
    site: { fr: "Site sécurisé", en: "Secure site" },
    app: { fr: "Application mobile Réclamation 360°", en: "Mobile app Réclamation 360°" },
  },
  branches: {
    "first-time": { fr: "Première utilisation des services en ligne", en: "First use of the online services" },
    "existing-code": { fr: "Code d’utilisateur déjà créé", en: "User code already created" },
  },
  registrationSteps: {
    "before-you-start": {
      fr: "Avoir sous la main les numéros de contrat et de certificat.",
      en: "Have the contract and certificate numbers at hand.",
    },
    download: {
      fr: "Télécharger l’application Réclamation 360° sur l’App Store ou Google Play.",
      en: "Download the Réclamation 360° app from the App Store or Google Play.",
    },
    "open-app": { fr: "Lancer l’application.", en: "Start the app." },
    "sign-up": {
      fr: "À l’ouverture de session, appuyer sur «\u00A0Inscrivez-vous!\u00A0».",
      en: "On the sign-in screen, press “Inscrivez-vous!”.",
    },
    numbers: {
      fr: "Saisir le numéro de contrat (ou de groupe) et le numéro de certificat.",
      en: "Enter the contract (or group) number and the certificate number.",
    },
    "personal-information": {
      fr: "Saisir les renseignements personnels tels qu’ils doivent s’afficher\u00A0: après l’inscription, seul l’assureur peut les corriger.",
      en: "Enter the personal information as it should be shown: after registration, only the insurer can correct it.",
    },
    "choose-branch": {
      fr: "Indiquer s’il s’agit d’une première utilisation, ou si un code d’utilisateur existe déjà.",
      en: "Tell whether this is a first use or a user code already exists.",
    },
    "user-code": {
      fr: "Choisir un code d’utilisateur de 5 à 36 lettres et chiffres, sans caractère spécial.",
      en: "Choose a user code of 5 to 36 letters and digits, with no special character.",
    },
    password: {
      fr: "Choisir un mot de passe d’au moins 8 caractères, de 3 des 4 types, et le saisir deux fois.",
      en: "Choose a password of 8 characters or more, of 3 of the 4 types, and type it twice.",
    },
    hint: {
      fr: "Choisir un aide-mémoire qui rappelle le mot de passe sans permettre à quelqu’un d’autre de le deviner.",
      en: "Choose a hint that recalls the password without letting anybody else guess it.",
    },
    "mothers-first-name": {
      fr: "Inscrire le prénom de la mère, qui sera demandé en cas d’oubli du mot de passe.",
      en: "Enter the mother’s first name, which is asked when the password is forgotten.",
    },
    submit: {
      fr: "Vérifier le formulaire, puis appuyer sur «\u00A0Soumettre\u00A0».",
      en: "Check the form, then press “Soumettre”.",
    },
    confirmation: {
      fr: "Noter le code d’utilisateur affiché, puis appuyer sur «\u00A0Continuer\u00A0».",
      en: "Note the user code shown, then press “Continuer”.",
    },
    "sign-in": {
      fr: "Saisir le code d’utilisateur et le mot de passe, puis appuyer sur «\u00A0Confirmer\u00A0», ou sur «\u00A0Soumettre\u00A0» avec un code déjà créé.",
      en: "Enter the user code and the password, then press “Confirmer”, or “Soumettre” with a code already created.",
    },
    "choose-file": {
      fr: "Parmi les dossiers d’assurance affichés, choisir celui de cette session.",
      en: "Among the insurance files shown, choose the one for this session.",
    },
    agreement: {
      fr: "Lire la convention d’utilisation, puis l’accepter par «\u00A0J’accepte\u00A0» sur le site, «\u00A0Accepter\u00A0» dans l’application.",
      en: "Read the user agreement, then accept it with “J’accepte” on the site, “Accepter” in the app.",
    },
  },
  registrationFacts: {
    "contract-number": { fr: "Numéro de contrat (ou de groupe)", en: "Contract (or group) number" },
    "certificate-number": { fr: "Numéro de certificat", en: "Certificate number" },
    "app-installed": { fr: "Application installée", en: "App installed" },
    "app-open": { fr: "Application ouverte", en: "App open" },
    "sign-up-pressed": { fr: "Inscription demandée", en: "Sign-up pressed" },
    "personal-information": { fr: "Renseignements personnels", en: "Personal information" },
    branch: { fr: "Première utilisation, ou code déjà créé", en: "First use, or code already created" },
    "existing-code-for": {
      fr: "Produit pour lequel le code d’utilisateur a été créé",
      en: "Product that the user code was created for",
    },
    "user-code": { fr: "Code d’utilisateur", en: "User code" },
    password: { fr: "Mot de passe", en: "Password" },
    confirmation: { fr: "Mot de passe, une seconde fois", en: "Password, a second time" },
    hint: { fr: "Aide-mémoire", en: "Hint" },
    "mothers-first-name": { fr: "Prénom de la mère", en: "Mother’s first name" },
    submitted: { fr: "Formulaire soumis", en: "Form submitted" },
    "code-noted": { fr: "Code d’utilisateur noté", en: "User code noted" },
    "signed-in": { fr: "Session ouverte", en: "Signed in" },
    "file-chosen": { fr: "Dossier d’assurance choisi", en: "Insurance file chosen" },
    "agreement-accepted": { fr: "Convention d’utilisation acceptée", en: "User agreement accepted" },
  },
  registrationHelps: {
    "payment-card": { fr: "Carte de paiement", en: "Payment card" },
    "plan-administrator": { fr: "Responsable de l’assurance collective", en: "Group insurance administrator" },
    insurer: { fr: "Assureur", en: "Insurer" },
    "info-icon": { fr: "Le «\u00A0i\u00A0» à la droite du dossier", en: "The “i” to the right of the file" },
  },
  existingCodes: {
    "group-insurance": { fr: "Régime d’assurance collective", en: "Group insurance plan" },
    "group-retirement-savings": {
      fr: "Régime d’épargne-retraite collective",
      en: "Group retirement savings plan",
    },
    "group-annuities": { fr: "Régime de rentes collectives", en: "Group annuity plan" },
    other: { fr: "Autre produit", en: "Another product" },
  },
  signUpFields: {
    userCode: { fr: "Code d’utilisateur", en: "User code" },
    password: { fr: "Mot de passe", en: "Password" },
    confirmation: { fr: "Mot de passe, une seconde fois", en: "Password, a second time" },
    hint: { fr: "Aide-mémoire", en: "Hint" },
    mothersFirstName: { fr: "Prénom de la mère", en: "Mother’s first name" },
  },
  characterClasses: {
    lower: { fr: "Lettres minuscules (a à z)", en: "Lower-case letters (a to z)" },
    upper: { fr: "Lettres majuscules (A à Z)", en: "Upper-case letters (A to Z)" },
    digit: { fr: "Chiffres (0 à 9)", en: "Digits (0 to 9)" },
    symbol: { fr: "Symboles (ex.\u00A0: !, $, #, %)", en: "Symbols (such as !, $, #, %)" },
  },

  refusalSteps: {
    "client-report": {
      fr: "Attendre que le client signale le refus de ses frais de psychothérapie par son assureur.",
      en: "Wait for the client to report that the insurer refuses the psychotherapy fees.",
    },
    "inform-client": {
      fr: "Informer le client de l’aide possible, sans rien lui promettre.",
      en: "Tell the client that help is possible, and promise nothing.",
    },
    "fill-form": {
      fr: "Faire remplir le formulaire par le client, sans son nom, son code d’assuré ni autre renseignement personnel.",
      en: "Have the client fill in the form, without the client’s name, insured code or other personal information.",
    },
    "send-form": {
      fr: "Envoyer soi-même le formulaire par courriel à l’association, sans révéler le nom du client.",
      en: "Email the form to the association oneself, without telling the client’s name.",
    },
  },
  refusalFacts: {
    "client-reported": { fr: "Refus signalé par le client", en: "Refusal reported by the client" },
    "client-informed": { fr: "Client informé de l’aide possible", en: "Client told that help is possible" },
    "form-filled": {
      fr: "Formulaire rempli, sans renseignement personnel",
      en: "Form filled in, without personal information",
    },
    "form-sent": { fr: "Formulaire envoyé par le psychothérapeute", en: "Form sent by the psychotherapist" },
  },
  refusalParties: {
    client: { fr: "Client", en: "The client" },
    therapist: { fr: "Psychothérapeute", en: "The psychotherapist" },
  },
  considered: {
    "contract-renewal": {
      fr: "Au renouvellement du contrat collectif",
      en: "When the group contract is renewed",
    },
  },
  outcomes: {
    "employer-call": {
      fr: "Coup de fil de l’employeur à l’assureur",
      en: "Call from the employer to the insurer",
    },
    "contract-amendment": { fr: "Modification formelle du contrat", en: "Formal change of the contract" },
    negotiation: { fr: "Négociation avec une grande entreprise", en: "Negotiation with a large company" },
  },

  channels: {
    "sending-service": {
      fr: "Service d’envoi de documents, sans code ni mot de passe",
      en: "Document-sending service, without code or password",
    },
    account: { fr: "Service personnalisé, avec code et mot de passe", en: "Personal account, with code and password" },
  },
  departments: {
    benefits: { fr: "Départements des prestations", en: "Benefits department" },
    "collection-insured": {
      fr: "Service de recouvrement auprès des assurés",
      en: "Collection from insured persons",
    },
    "collection-employers": {
      fr: "Service de recouvrement auprès des employeurs",
      en: "Collection from employers",
    },
    "health-funds": {
      fr: "Service d’affiliation auprès des caisses de santé",
      en: "Membership of health funds",
    },
  },
  documentFields: {
    department: { fr: "Département ou service", en: "Department" },
    file: { fr: "Fichier", en: "File" },
    "code-and-password": { fr: "Code et mot de passe", en: "Code and password" },
    subject: { fr: "Sujet", en: "Subject" },
    "insured-identification": { fr: "Données d’identification de l’assuré", en: "Identification of the insured" },
    "employer-file": {
      fr: "Numéro de dossier de déductions de l’entreprise, du ménage ou du comité d’immeuble",
      en: "Deductions file number of the company, household or building committee",
    },
    "booklet-identification": { fr: "Numéro d’identification du livret", en: "Identification number of the booklet" },
    "mobile-phone": { fr: "Numéro de téléphone portable", en: "Mobile phone number" },
    email: { fr: "Adresse courriel", en: "Email address" },
    remark: { fr: "Remarque à l’attention du préposé", en: "Remark for the clerk" },
    agency: { fr: "Agence traitante", en: "Handling agency" },
    category: { fr: "Catégorie de document", en: "Category of document" },
    type: { fr: "Type de document", en: "Type of document" },
    "required-document": { fr: "Document requis, choisi dans la liste", en: "Required document, chosen in the list" },
  },
  documentSteps: {
    "open-site": { fr: "Aller à la page d’accueil du site.", en: "Go to the home page of the site." },
    "send-documents": {
      fr: "Cliquer sur «\u00A0Envoyer des documents\u00A0».",
      en: "Click “Envoyer des documents”.",
    },
    "choose-department": {
      fr: "Choisir le département ou le service qui recevra les documents.",
      en: "Choose the department that will receive the documents.",
    },
    "choose-subject": { fr: "Choisir le sujet.", en: "Choose the subject." },
    "enter-identification": {
      fr: "Saisir les renseignements d’identification demandés.",
      en: "Enter the identification that is asked for.",
    },
    "add-remark": {
      fr: "Au besoin, ajouter une remarque pour le préposé.",
      en: "If needed, add a remark for the clerk.",
    },
    "choose-agency": {
      fr: "Au besoin, changer l’agence traitante, qui est d’abord celle de la zone de résidence de l’assuré.",
      en: "If needed, change the handling agency, which is at first that of the insured’s area of residence.",
    },
    "choose-category-and-type": {
      fr: "Choisir la catégorie et le type de document.",
      en: "Choose the category and the type of document.",
    },
    "choose-file": {
      fr: "Cliquer sur «\u00A0Choisir un fichier\u00A0» et sélectionner le fichier sur l’appareil.",
      en: "Click “Choisir un fichier” and select the file on the device.",
    },
    "sign-in": {
      fr: "Se connecter au compte de Service personnalisé.",
      en: "Sign in to the Service personnalisé account.",
    },
    "upload-documents": {
      fr: "Dans le menu de droite, cliquer sur «\u00A0Télécharger des documents\u00A0».",
      en: "In the menu on the right, click “Télécharger des documents”.",
    },
    "attach-file": {
      fr: "Cliquer sur «\u00A0Joindre un fichier\u00A0» et sélectionner le fichier sur l’appareil.",
      en: "Click “Joindre un fichier” and select the file on the device.",
    },
    "required-documents": { fr: "Ouvrir «\u00A0Documents requis\u00A0».", en: "Open “Documents requis”." },
    "upload-file": {
      fr: "Au bas de la page, cliquer sur «\u00A0Télécharger un fichier\u00A0».",
      en: "At the bottom of the page, click “Télécharger un fichier”.",
    },
    "match-required-document": {
      fr: "Dans la liste des documents requis, sélectionner celui qui a été téléchargé.",
      en: "In the list of required documents, select the one that was uploaded.",
    },
    send: { fr: "Cliquer sur «\u00A0Envoyer\u00A0».", en: "Click “Envoyer”." },
  },
  requiredDocuments: {
    none: { fr: "Aucun document requis", en: "No document required" },
    this: { fr: "Le document requis est celui-ci", en: "The required document is this one" },
    another: { fr: "Un autre document est requis", en: "Another document is required" },
  },
  agencies: {
    residence: { fr: "Agence de la zone de résidence de l’assuré", en: "Agency of the insured’s area of residence" },
    chosen: { fr: "Agence choisie", en: "Agency chosen" },
    unknown: { fr: "Agence indéterminée", en: "Agency unknown" },
  },
  signatures: {
    matches: { fr: "Le contenu commence comme son format", en: "The content begins as its format does" },
    differs: { fr: "Le contenu ne commence pas comme son format", en: "The content does not begin as its format does" },
    "not-checked": { fr: "Contenu non vérifié", en: "Content not checked" },
  },
};
