/** The API as a script would use it, to set a scene and to look behind the page. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly role = 'exec',
    private readonly email = 'script@netos.local',
  ) {}

  as(role: string, email = this.email) {
    return new Api(this.url, role, email);
  }

  async send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-user-role': this.role, 'x-user-email': this.email, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  get<T>(path: string) {
    return this.send<T>('GET', path);
  }

  async total(path: string) {
    const { total } = await this.get<{ total: number }>(path);
    return total;
  }

  async idOf(resource: string, filter: string) {
    const { items } = await this.get<{ items: { id: string }[] }>(`/${resource}?${filter}&limit=1`);
    if (!items[0]) throw new Error(`No ${resource} with ${filter}`);
    return items[0].id;
  }

  /** A circuit of its own for a test that changes one. */
  async newCircuit(circuitId: string, fields: Record<string, unknown> = {}) {
    const [carrier, service, a, z] = await Promise.all([
      this.idOf('carriers', 'name=Lumen'),
      this.idOf('service-types', 'code=EPL'),
      this.idOf('endpoints', 'name=Boise%20POP'),
      this.idOf('endpoints', 'name=Pittock%20Block'),
    ]);
    return this.send<{ id: string; circuit_id: string; version: number }>('POST', '/circuits', {
      circuit_id: circuitId,
      status: 'active',
      carrier_id: carrier,
      service_type_id: service,
      a_endpoint_id: a,
      z_endpoint_id: z,
      bandwidth_mbps: 1000,
      mrc: 1234.5,
      ...fields,
    });
  }
}
