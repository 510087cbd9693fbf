export { CatalogForm } from './catalog-form';
export { ErrorSummary, type FieldMessage } from './error-summary';
export { focusField } from './focus-field';
export { LeaveGuard } from './leave-guard';
export { useDetailsForm, type DetailsForm } from './use-details-form';
export { useFormProblem, type FormProblem } from './use-form-problem';
export { useSubmitKey } from './use-submit-key';
