export { serviceTables } from "./services/service-tables.js";
export type {
  AskedFields,
  ChannelTerms,
  ClaimWay,
  Department,
  DocumentChannel,
  DocumentField,
  DocumentStep,
  DocumentsTable,
  ExistingCodeFor,
  FileExtension,
  FileReader,
  FileTask,
  FormOwner,
  JourneyStep,
  OnlineClaimsTable,
  OnlineClaimStep,
  PathStep,
  PlanClaimsTable,
  RefusalFact,
  RefusalStepName,
  RefusalSupportTable,
  RegistrationAsk,
  RegistrationFact,
  RegistrationHelp,
  RegistrationStepName,
  RegistrationTable,
  ServiceHours,
  Sourced,
} from "./service-tables.js";
export { serviceLabels, type ServiceLabels, type ServiceStatus } from "./explain/service-labels.js";
export { serviceHours, type HoursOf, type OpenHours } from "./services/service-hours.js";
export { claimSubmission } from "./services/plan-claims/claim-submission.js";
export type { ClaimFact, ClaimSubmission, ClaimSubmissionInput } from "./services/plan-claims/claim-submission.js";
export { fileAccess, type FileAccess, type FileAccessInput } from "./services/plan-claims/file-access.js";
export { privacyRequest } from "./services/plan-claims/privacy-request.js";
export type { PrivacyRequest, PrivacyRequestInput } from "./services/plan-claims/privacy-request.js";
export { onlineClaim, type OnlineClaim, type OnlineClaimInput } from "./services/online-claims/online-claim.js";
export { receiptRetention, type ReceiptRetention } from "./services/online-claims/receipt-retention.js";
export { checkUserCode, type EntryCheck } from "./services/registration/check-user-code.js";
export { CHARACTER_CLASSES, checkPassword } from "./services/registration/check-password.js";
export type { CharacterClass, PasswordCheck } from "./services/registration/check-password.js";
export { checkHint, type HintCheck } from "./services/registration/check-hint.js";
export { checkSignUp, SIGN_UP_FIELDS } from "./services/registration/check-sign-up.js";
export type { SignUpCheck, SignUpField, SignUpInput } from "./services/registration/check-sign-up.js";
export { registrationsNeeded } from "./services/registration/registrations-needed.js";
export type {
  CardNumbers,
  RegistrationsInput,
  RegistrationsNeeded,
} from "./services/registration/registrations-needed.js";
export { registrationStep } from "./services/registration/registration-step.js";
export type { RegistrationStep, RegistrationStepInput } from "./services/registration/registration-step.js";
export { refusalSupport } from "./services/refusal-support/refusal-support.js";
export type { RefusalParty, RefusalSupport, RefusalSupportInput } from "./services/refusal-support/refusal-support.js";
export { checkFile, type CheckedFile, type DocumentFile, type FileCheck } from "./services/documents/check-file.js";
export { uploadLimits, type UploadLimits } from "./services/documents/upload-limits.js";
export type { Signature } from "./services/documents/signature.js";
export { documentSubmission } from "./services/documents/document-submission.js";
export type { DocumentSubmission, DocumentSubmissionInput } from "./services/documents/document-submission.js";
export { documentPath, type DocumentPath, type DocumentPathInput } from "./services/documents/document-path.js";
