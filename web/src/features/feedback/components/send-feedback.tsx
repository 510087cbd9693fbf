import { useCan } from '@/api';
import { askForFeedback } from '@/shared/feedback';
import { Button } from '@/ui';

export function SendFeedback() {
  return useCan()('feedback_edit') ? (
    <Button variant="primary" size="sm" onPress={askForFeedback}>
      Send feedback
    </Button>
  ) : null;
}
