import { isPdfRequest } from '../../platform/pdf-port.ts';
import { onRequest } from '../../platform/requests.ts';
import { identifySender } from '../../platform/sender.ts';
import { answerPdfRequest } from '../../reading/pdf/answer-pdf.ts';
import { pdfWorker } from '../../reading/pdf/browser-pdf.ts';

// Started before the first letter's bytes arrive.
pdfWorker();

onRequest((message, sender) =>
  isPdfRequest(message) && identifySender(sender).kind === 'extension-page'
    ? answerPdfRequest(message)
    : null,
);
