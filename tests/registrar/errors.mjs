// The two ways in which a request is turned down: by the registrar's protocol, or by the control API.

const DESCRIPTIONS = {
  200: 'Command completed successfully',
  420: 'Command failed due to server error. Server closing connection',
  421: 'Command failed due to server error. Client should try again',
  423: 'Command failed due to server error. Client should try again (Could not get session)',
  425: 'Service temporarily locked; usage exceeded',
  500: 'Invalid command name',
  503: 'Invalid attribute name',
  504: 'Missing required attribute',
  505: 'Invalid attribute value syntax',
  507: 'Invalid command format',
  510: 'Command not supported for this class',
  530: 'Authentication failed',
  531: 'Authorization failed',
  540: 'Attribute value is not unique',
  541: 'Invalid attribute value',
  545: 'Object not found',
  546: 'Credit limit exceeded',
  547: 'Invalid command sequence',
  549: 'Command failed',
  552: 'Object status does not allow for operation',
};

export function describe(code, detail = '') {
  const words = DESCRIPTIONS[code] ?? 'Command failed';
  return detail ? `${words}; ${detail}` : words;
}

// Answered to an API client with one of the documented codes.
export class Refusal extends Error {
  constructor(code, detail = '') {
    super(describe(code, detail));
    this.code = code;
  }
}

// Answered to the control API with an HTTP status; never the API client's fault.
export class ControlError extends Error {
  constructor(message, status = 400) {
    super(message);
    this.status = status;
  }
}
