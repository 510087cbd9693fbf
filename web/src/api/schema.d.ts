// Generated from docs/api/openapi.v1.json by scripts/generate-api.mjs.
export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every write, field by field, newest first.
         * @description Needs the permission audit_view.
         */
        get: operations["ListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * audit entry records as a file, with the list's own filters.
         * @description Needs the permission audit_view.
         */
        get: operations["ExportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every request, newest first.
         * @description Needs the permission audit_view.
         */
        get: operations["ListRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * request records as a file, with the list's own filters.
         * @description Needs the permission audit_view.
         */
        get: operations["ExportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can sign in; needs no identity. */
        get: operations["GetSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the browser session; go to redirect to end the one at the identity provider too. */
        post: operations["SignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authz/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My API tokens; with users_edit everybody's. */
        get: operations["ListApiTokens"];
        put?: never;
        /** Makes an API token; its secret is shown this once. */
        post: operations["CreateApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authz/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a token at once. */
        delete: operations["RevokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authz/api-tokens/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a token a new secret, shown this once; the old one works on for overlap_hours (24). */
        post: operations["RotateApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authz/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every permission there is, in words. */
        get: operations["ListPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * carrier records, filtered, sorted and paged.
         * @description Needs the permission carriers_view.
         */
        get: operations["ListCarriers"];
        put?: never;
        /**
         * Makes a carrier.
         * @description Needs the permission carriers_edit.
         */
        post: operations["CreateCarrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission carriers_view.
         */
        post: operations["BulkCarriers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * carrier records as a file, with the list's own filters.
         * @description Needs the permission carriers_view.
         */
        get: operations["ExportCarriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{carrierId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons and desks at a carrier.
         * @description Needs the permission carriers_view.
         */
        get: operations["ListCarrierContacts"];
        put?: never;
        /**
         * Adds a contact to a carrier.
         * @description Needs the permission carriers_edit.
         */
        post: operations["AddCarrierContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{carrierId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contact.
         * @description Needs the permission carriers_view.
         */
        get: operations["GetCarrierContact"];
        put?: never;
        post?: never;
        /**
         * Deletes a contact; it can be restored.
         * @description Needs the permission carriers_edit.
         */
        delete: operations["DeleteCarrierContact"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a contact (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission carriers_view.
         */
        patch: operations["UpdateCarrierContact"];
        trace?: never;
    };
    "/api/v1/carriers/{carrierId}/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted contact back.
         * @description Needs the permission carriers_edit.
         */
        post: operations["RestoreCarrierContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carriers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One carrier.
         * @description Needs the permission carriers_view.
         */
        get: operations["GetCarrier"];
        put?: never;
        post?: never;
        /**
         * Deletes a carrier; it can be restored.
         * @description Needs the permission carriers_edit.
         */
        delete: operations["DeleteCarrier"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a carrier (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission carriers_view.
         */
        patch: operations["UpdateCarrier"];
        trace?: never;
    };
    "/api/v1/carriers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted carrier back.
         * @description Needs the permission carriers_edit.
         */
        post: operations["RestoreCarrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * circuit records, filtered, sorted and paged.
         * @description Needs the permission circuits_view.
         */
        get: operations["ListCircuits"];
        put?: never;
        /**
         * Makes a circuit.
         * @description Needs the permission circuits_edit.
         */
        post: operations["CreateCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission circuits_view.
         */
        post: operations["BulkCircuits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * circuit records as a file, with the list's own filters.
         * @description Needs the permission circuits_view.
         */
        get: operations["ExportCircuits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * circuit records as GeoJSON; those without a place are counted in omitted.
         * @description Needs the permission circuits_view.
         */
        get: operations["MapCircuits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One circuit.
         * @description Needs the permission circuits_view.
         */
        get: operations["GetCircuit"];
        put?: never;
        post?: never;
        /**
         * Deletes a circuit; it can be restored.
         * @description Needs the permission circuits_edit.
         */
        delete: operations["DeleteCircuit"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a circuit (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission circuits_view.
         */
        patch: operations["UpdateCircuit"];
        trace?: never;
    };
    "/api/v1/circuits/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contracts over a circuit.
         * @description Needs the permission contracts_view.
         */
        get: operations["ListCircuitContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes and life-cycle events on one line of time, newest first.
         * @description Needs the permission circuits_view.
         */
        get: operations["GetCircuitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/{id}/lifecycle-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in the life of a circuit.
         * @description Needs the permission lifecycle_view.
         */
        get: operations["ListLifecycleEvents"];
        put?: never;
        /**
         * Writes down something that happened to a circuit.
         * @description Needs the permission lifecycle_edit.
         */
        post: operations["RecordLifecycleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted circuit back.
         * @description Needs the permission circuits_edit.
         */
        post: operations["RestoreCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/circuits/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a circuit along its life: quoted → ordered → provisioning → active → disconnect_pending → disconnected; cancelled from the first three.
         * @description Needs the permission circuits_edit.
         */
        post: operations["MoveCircuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * contract records, filtered, sorted and paged.
         * @description Needs the permission contracts_view.
         */
        get: operations["ListContracts"];
        put?: never;
        /**
         * Makes a contract.
         * @description Needs the permission contracts_edit.
         */
        post: operations["CreateContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission contracts_view.
         */
        post: operations["BulkContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * contract records as a file, with the list's own filters.
         * @description Needs the permission contracts_view.
         */
        get: operations["ExportContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contract.
         * @description Needs the permission contracts_view.
         */
        get: operations["GetContract"];
        put?: never;
        post?: never;
        /**
         * Deletes a contract; it can be restored.
         * @description Needs the permission contracts_edit.
         */
        delete: operations["DeleteContract"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a contract (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission contracts_view.
         */
        patch: operations["UpdateContract"];
        trace?: never;
    };
    "/api/v1/contracts/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a contract costs a month on a day, escalators included.
         * @description Needs the permission financials_view.
         */
        get: operations["GetContractRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted contract back.
         * @description Needs the permission contracts_edit.
         */
        post: operations["RestoreContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many records of each kind the caller may see. */
        get: operations["GetCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The one-page picture: counts, spend, bandwidth, renewals, per currency.
         * @description Needs the permission analysis_view.
         */
        get: operations["GetDashboardSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * endpoint records, filtered, sorted and paged.
         * @description Needs the permission endpoints_view.
         */
        get: operations["ListEndpoints"];
        put?: never;
        /**
         * Makes a endpoint.
         * @description Needs the permission endpoints_edit.
         */
        post: operations["CreateEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission endpoints_view.
         */
        post: operations["BulkEndpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * endpoint records as a file, with the list's own filters.
         * @description Needs the permission endpoints_view.
         */
        get: operations["ExportEndpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * endpoint records as GeoJSON; those without a place are counted in omitted.
         * @description Needs the permission endpoints_view.
         */
        get: operations["MapEndpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One endpoint.
         * @description Needs the permission endpoints_view.
         */
        get: operations["GetEndpoint"];
        put?: never;
        post?: never;
        /**
         * Deletes a endpoint; it can be restored.
         * @description Needs the permission endpoints_edit.
         */
        delete: operations["DeleteEndpoint"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a endpoint (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission endpoints_view.
         */
        patch: operations["UpdateEndpoint"];
        trace?: never;
    };
    "/api/v1/endpoints/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted endpoint back.
         * @description Needs the permission endpoints_edit.
         */
        post: operations["RestoreEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one of my jobs is. */
        get: operations["GetJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops one of my jobs; what it did so far is undone. */
        post: operations["CancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lifecycle-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One life-cycle event.
         * @description Needs the permission lifecycle_view.
         */
        get: operations["GetLifecycleEvent"];
        put?: never;
        post?: never;
        /**
         * Deletes a life-cycle event; it can be restored.
         * @description Needs the permission lifecycle_edit.
         */
        delete: operations["DeleteLifecycleEvent"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a life-cycle event (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission lifecycle_view.
         */
        patch: operations["UpdateLifecycleEvent"];
        trace?: never;
    };
    "/api/v1/lifecycle-events/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted life-cycle event back.
         * @description Needs the permission lifecycle_edit.
         */
        post: operations["RestoreLifecycleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling and what they may do. */
        get: operations["GetMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what people call me. */
        patch: operations["UpdateMe"];
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My open browser sessions, the last used first. */
        get: operations["ListMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of my sessions; also the present one. */
        delete: operations["DeleteMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * E-mails NetOS wrote, newest first.
         * @description Needs the permission users_view.
         */
        get: operations["ListOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether e-mails can leave, and how many wait.
         * @description Needs the permission users_view.
         */
        get: operations["GetOutboxStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * role records, filtered, sorted and paged.
         * @description Needs the permission users_view.
         */
        get: operations["ListRoles"];
        put?: never;
        /**
         * Makes a role.
         * @description Needs the permission users_edit.
         */
        post: operations["CreateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission users_view.
         */
        post: operations["BulkRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * role records as a file, with the list's own filters.
         * @description Needs the permission users_view.
         */
        get: operations["ExportRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One role.
         * @description Needs the permission users_view.
         */
        get: operations["GetRole"];
        put?: never;
        post?: never;
        /**
         * Deletes a role; it can be restored.
         * @description Needs the permission users_edit.
         */
        delete: operations["DeleteRole"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a role (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission users_view.
         */
        patch: operations["UpdateRole"];
        trace?: never;
    };
    "/api/v1/roles/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted role back.
         * @description Needs the permission users_edit.
         */
        post: operations["RestoreRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My saved views and those others share.
         * @description Needs the permission saved_views_view.
         */
        get: operations["ListSavedViews"];
        put?: never;
        /**
         * Keeps a search under a name.
         * @description Needs the permission saved_views_edit.
         */
        post: operations["CreateSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved view.
         * @description Needs the permission saved_views_view.
         */
        get: operations["GetSavedView"];
        put?: never;
        post?: never;
        /**
         * Forgets a view of mine.
         * @description Needs the permission saved_views_edit.
         */
        delete: operations["DeleteSavedView"];
        options?: never;
        head?: never;
        /**
         * Changes a view of mine.
         * @description Needs the permission saved_views_edit.
         */
        patch: operations["UpdateSavedView"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches everything the caller may see, grouped by kind, exact identifiers first.
         * @description Needs the permission analysis_view.
         */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * service type records, filtered, sorted and paged.
         * @description Needs the permission catalog_view.
         */
        get: operations["ListServiceTypes"];
        put?: never;
        /**
         * Makes a service type.
         * @description Needs the permission catalog_edit.
         */
        post: operations["CreateServiceType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-types/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission catalog_view.
         */
        post: operations["BulkServiceTypes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-types/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * service type records as a file, with the list's own filters.
         * @description Needs the permission catalog_view.
         */
        get: operations["ExportServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service type.
         * @description Needs the permission catalog_view.
         */
        get: operations["GetServiceType"];
        put?: never;
        post?: never;
        /**
         * Deletes a service type; it can be restored.
         * @description Needs the permission catalog_edit.
         */
        delete: operations["DeleteServiceType"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a service type (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission catalog_view.
         */
        patch: operations["UpdateServiceType"];
        trace?: never;
    };
    "/api/v1/service-types/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted service type back.
         * @description Needs the permission catalog_edit.
         */
        post: operations["RestoreServiceType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tiles/{layers}/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A Mapbox vector tile of circuits and endpoints; takes the circuits list's filters; 204 when empty.
         * @description Needs the permission circuits_view.
         */
        get: operations["GetTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * user records, filtered, sorted and paged.
         * @description Needs the permission users_view.
         */
        get: operations["ListUsers"];
        put?: never;
        /**
         * Makes a user.
         * @description Needs the permission users_edit.
         */
        post: operations["CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.
         * @description Needs the permission users_view.
         */
        post: operations["BulkUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * user records as a file, with the list's own filters.
         * @description Needs the permission users_view.
         */
        get: operations["ExportUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user.
         * @description Needs the permission users_view.
         */
        get: operations["GetUser"];
        put?: never;
        post?: never;
        /**
         * Deletes a user; it can be restored.
         * @description Needs the permission users_edit.
         */
        delete: operations["DeleteUser"];
        options?: never;
        head?: never;
        /**
         * Changes fields of a user (JSON merge patch: absent leaves, null empties).
         * @description Needs the permission users_view.
         */
        patch: operations["UpdateUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a deleted user back.
         * @description Needs the permission users_edit.
         */
        post: operations["RestoreUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open browser sessions of a user.
         * @description Needs the permission users_view.
         */
        get: operations["ListUserSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a session of a user.
         * @description Needs the permission users_edit.
         */
        delete: operations["DeleteUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: operations["GetHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether what the process needs is there: database, migrations. */
        get: operations["GetReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A API token. */
        APIToken: {
            /**
             * Format: uuid
             * @description Identifies the token.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: uuid
             * @description Whom its bearer acts as.
             */
            user_id?: null | string;
            /** @description Their e-mail address. */
            user_email?: null | string;
            /** @description Their name. */
            user_name?: null | string;
            /** @description What it is for. */
            name?: null | string;
            /** @description Its first characters. */
            token_prefix?: null | string;
            /**
             * Format: date-time
             * @description From then on it does not work.
             */
            expires_at?: null | string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_used_at?: null | string;
            /** @description Where from. */
            last_used_address?: null | string;
            /**
             * Format: date-time
             * @description When it was ended by hand.
             */
            revoked_at?: null | string;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation works too.
             */
            overlap_until?: null | string;
            /**
             * @description active, expired or revoked.
             * @enum {null|string}
             */
            status?: "active" | "expired" | "revoked" | null;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        APITokenList: {
            items: components["schemas"]["APIToken"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A audit entry. */
        AuditEntry: {
            /** @description Grows in the order of writing. */
            id?: number;
            /**
             * Format: date-time
             * @description When it was written.
             */
            at?: null | string;
            /**
             * @description write, bulk, authz (who may do what), auth (signing in and out), report, import or feedback.
             * @enum {null|string}
             */
            event_type?: "write" | "bulk" | "authz" | "auth" | "report" | "import" | "feedback" | null;
            /** @description Who did it. */
            actor?: null | string;
            /** @description The role they had. */
            role?: null | string;
            /** @description Where it came from: user (browser), api, system. */
            source?: null | string;
            /** @description Beginning of the API token they used. */
            token?: null | string;
            /** @description Network address they came from. */
            address?: null | string;
            /** @description The request or job it was part of; the trace id of answers and logs. */
            request_id?: null | string;
            /** @description The kind of record. */
            entity?: null | string;
            /**
             * Format: uuid
             * @description The record.
             */
            entity_id?: null | string;
            /** @description What people knew it by then. */
            label?: null | string;
            /** @description created, updated, deleted or restored. */
            action?: null | string;
            /** @description Field by field: a list of {field, old, new}. */
            changes?: null | {
                field?: string;
                old?: unknown;
                new?: unknown;
            }[];
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        AuditEntryList: {
            items: components["schemas"]["AuditEntry"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A carrier. */
        Carrier: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            name?: null | string;
            /** @description For narrow places. */
            short_name?: null | string;
            /** @description Autonomous system number. */
            asn?: null | number;
            /** @description Its site. */
            website?: null | string;
            /** @description Where its tickets and bills are. */
            portal_url?: null | string;
            /** @description Its network operations centre, day and night. */
            noc_phone?: null | string;
            /** @description The same by e-mail. */
            noc_email?: null | string;
            /** @description Its support pages. */
            support_url?: null | string;
            /**
             * @description Whether we still buy from it.
             * @enum {null|string}
             */
            status?: "active" | "inactive" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description 1 … 10: its colour on charts and maps, given at creation; 0: the colour of all others. */
            series?: null | number;
            /** @description Its circuits. */
            circuit_count?: null | number;
            /** @description Those in service. */
            active_circuit_count?: null | number;
            /**
             * Format: date
             * @description The next day by which one of its contracts must be decided.
             */
            next_deadline?: null | string;
            /** @description What its circuits cost a month, per currency. Needs financials_view. */
            total_mrc?: null | {
                currency?: string;
                amount?: null | number;
            }[];
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new carrier. */
        CarrierCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            name: string;
            /** @description For narrow places. */
            short_name?: null | string;
            /** @description Autonomous system number. */
            asn?: null | number;
            /** @description Its site. */
            website?: null | string;
            /** @description Where its tickets and bills are. */
            portal_url?: null | string;
            /** @description Its network operations centre, day and night. */
            noc_phone?: null | string;
            /** @description The same by e-mail. */
            noc_email?: null | string;
            /** @description Its support pages. */
            support_url?: null | string;
            /**
             * @description Whether we still buy from it.
             * @enum {null|string}
             */
            status?: "active" | "inactive" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
        };
        CarrierList: {
            items: components["schemas"]["Carrier"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a carrier to change; absent leaves, null empties. */
        CarrierUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            name?: string;
            /** @description For narrow places. */
            short_name?: null | string;
            /** @description Autonomous system number. */
            asn?: null | number;
            /** @description Its site. */
            website?: null | string;
            /** @description Where its tickets and bills are. */
            portal_url?: null | string;
            /** @description Its network operations centre, day and night. */
            noc_phone?: null | string;
            /** @description The same by e-mail. */
            noc_email?: null | string;
            /** @description Its support pages. */
            support_url?: null | string;
            /**
             * @description Whether we still buy from it.
             * @enum {null|string}
             */
            status?: "active" | "inactive" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
        };
        /** @description A circuit. */
        Circuit: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description The carrier's identifier; unique per carrier, compared without case and white space. */
            circuit_id?: null | string;
            /** @description What we call it. */
            name?: null | string;
            /**
             * Format: uuid
             * @description The carrier.
             */
            carrier_id?: null | string;
            /** @description Its name. */
            carrier_name?: null | string;
            /** @description 1 … 10: the carrier's colour; 0: the colour of all others. */
            carrier_series?: null | number;
            /**
             * Format: uuid
             * @description The kind of service.
             */
            service_type_id?: null | string;
            /** @description Its code. */
            service_type_code?: null | string;
            /** @description Its name. */
            service_type_name?: null | string;
            /**
             * @description Where it is in its life; moves only through POST /circuits/{id}/status.
             * @enum {null|string}
             */
            status?: "quoted" | "ordered" | "provisioning" | "active" | "disconnect_pending" | "disconnected" | "cancelled" | null;
            /**
             * @description What it is for.
             * @enum {null|string}
             */
            purpose?: "backhaul" | "transport" | "internet" | "customer_access" | "interconnect" | "management" | "other" | null;
            /** @description Megabits per second, more than 0. */
            bandwidth_mbps?: null | number;
            /** @description Interface, fibre and connector. */
            handoff?: null | string;
            /**
             * Format: uuid
             * @description Where it starts.
             */
            a_endpoint_id?: null | string;
            /** @description Name of the A end. */
            a_endpoint_name?: null | string;
            /** @description City of the A end. */
            a_endpoint_city?: null | string;
            /** @description State of the A end. */
            a_endpoint_state?: null | string;
            /**
             * Format: uuid
             * @description Where it ends; empty for internet access.
             */
            z_endpoint_id?: null | string;
            /** @description Name of the Z end. */
            z_endpoint_name?: null | string;
            /** @description City of the Z end. */
            z_endpoint_city?: null | string;
            /** @description State of the Z end. */
            z_endpoint_state?: null | string;
            /** @description The states of both ends, each once. */
            state?: null | string[];
            /** @description Great-circle distance of the ends on WGS 84, kilometres. */
            distance_km?: null | number;
            /**
             * @description How it is protected.
             * @enum {null|string}
             */
            protection?: "unprotected" | "protected" | "diverse" | null;
            /** @description Circuits of one group must not share a path. */
            diversity_group?: null | string;
            /** @description VLAN tag or tags. */
            vlan?: null | string;
            /** @description Billing account number. */
            ban?: null | string;
            /** @description Purchase order. Needs financials_view. */
            po_number?: null | string;
            /** @description General ledger account. Needs financials_view. */
            gl_code?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /** @description Monthly recurring charge, where no contract says otherwise. Needs financials_view. */
            mrc?: null | number;
            /** @description Non-recurring charge. Needs financials_view. */
            nrc?: null | number;
            /** @description Today's rate of the current contract, else mrc. Needs financials_view. */
            current_mrc?: null | number;
            /** @description current_mrc divided by the bandwidth. Needs financials_view. */
            cost_per_mbps?: null | number;
            /**
             * Format: date
             * @description When it was ordered.
             */
            order_date?: null | string;
            /**
             * Format: date
             * @description When it became active.
             */
            install_date?: null | string;
            /**
             * Format: date
             * @description When it was disconnected.
             */
            disconnect_date?: null | string;
            /**
             * Format: date
             * @description The day charges must end.
             */
            billing_stop_on?: null | string;
            /** @description Whether it counts as spend today: active or disconnect pending, before billing_stop_on. */
            billed?: null | boolean;
            /** @description Somebody must look after it. */
            at_risk?: null | boolean;
            /** @description Why. */
            at_risk_reason?: null | string;
            /** @description Where it is watched. */
            monitoring_url?: null | string;
            /** @description Free words. */
            tags?: null | string[];
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description Path of the fibre, a GeoJSON LineString. */
            route?: null | Record<string, never>;
            /**
             * Format: uuid
             * @description The contract in force today.
             */
            contract_id?: null | string;
            /** @description Its number. */
            agreement_number?: null | string;
            /**
             * Format: date
             * @description First day of its term.
             */
            term_start?: null | string;
            /**
             * Format: date
             * @description Last day of its term; empty when month to month.
             */
            term_end?: null | string;
            /**
             * Format: date
             * @description Last day to decide about it.
             */
            decision_deadline?: null | string;
            /** @description Days until the deadline; the deadline itself is 0, below 0 is late. */
            days_to_deadline?: null | number;
            /**
             * @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none.
             * @enum {null|string}
             */
            urgency?: "overdue" | "critical" | "active" | "watch" | "none" | null;
            /** @description With include=carrier: the carrier. */
            carrier?: null | Record<string, never>;
            /** @description With include=service_type: the service type. */
            service_type?: null | Record<string, never>;
            /** @description With include=a_endpoint: the endpoint. */
            a_endpoint?: null | Record<string, never>;
            /** @description With include=z_endpoint: the endpoint. */
            z_endpoint?: null | Record<string, never>;
            /** @description With include=contract: the contract. */
            contract?: null | Record<string, never>;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new circuit. */
        CircuitCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description The carrier's identifier; unique per carrier, compared without case and white space. */
            circuit_id: string;
            /** @description What we call it. */
            name?: null | string;
            /**
             * Format: uuid
             * @description The carrier.
             */
            carrier_id: string;
            /**
             * Format: uuid
             * @description The kind of service.
             */
            service_type_id: string;
            /**
             * @description Where it is in its life; moves only through POST /circuits/{id}/status.
             * @enum {string}
             */
            status: "quoted" | "ordered" | "provisioning" | "active" | "disconnect_pending" | "disconnected" | "cancelled";
            /**
             * @description What it is for.
             * @enum {null|string}
             */
            purpose?: "backhaul" | "transport" | "internet" | "customer_access" | "interconnect" | "management" | "other" | null;
            /** @description Megabits per second, more than 0. */
            bandwidth_mbps?: null | number;
            /** @description Interface, fibre and connector. */
            handoff?: null | string;
            /**
             * Format: uuid
             * @description Where it starts.
             */
            a_endpoint_id?: null | string;
            /**
             * Format: uuid
             * @description Where it ends; empty for internet access.
             */
            z_endpoint_id?: null | string;
            /**
             * @description How it is protected.
             * @enum {null|string}
             */
            protection?: "unprotected" | "protected" | "diverse" | null;
            /** @description Circuits of one group must not share a path. */
            diversity_group?: null | string;
            /** @description VLAN tag or tags. */
            vlan?: null | string;
            /** @description Billing account number. */
            ban?: null | string;
            /** @description Purchase order. Needs financials_view. */
            po_number?: null | string;
            /** @description General ledger account. Needs financials_view. */
            gl_code?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /** @description Monthly recurring charge, where no contract says otherwise. Needs financials_view. */
            mrc?: null | number;
            /** @description Non-recurring charge. Needs financials_view. */
            nrc?: null | number;
            /**
             * Format: date
             * @description When it was ordered.
             */
            order_date?: null | string;
            /**
             * Format: date
             * @description When it became active.
             */
            install_date?: null | string;
            /**
             * Format: date
             * @description When it was disconnected.
             */
            disconnect_date?: null | string;
            /**
             * Format: date
             * @description The day charges must end.
             */
            billing_stop_on?: null | string;
            /** @description Somebody must look after it. */
            at_risk?: null | boolean;
            /** @description Why. */
            at_risk_reason?: null | string;
            /** @description Where it is watched. */
            monitoring_url?: null | string;
            /** @description Free words. */
            tags?: null | string[];
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description Path of the fibre, a GeoJSON LineString. */
            route?: null | Record<string, never>;
        };
        CircuitList: {
            items: components["schemas"]["Circuit"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a circuit to change; absent leaves, null empties. */
        CircuitUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description The carrier's identifier; unique per carrier, compared without case and white space. */
            circuit_id?: string;
            /** @description What we call it. */
            name?: null | string;
            /**
             * Format: uuid
             * @description The carrier.
             */
            carrier_id?: string;
            /**
             * Format: uuid
             * @description The kind of service.
             */
            service_type_id?: string;
            /**
             * @description Where it is in its life; moves only through POST /circuits/{id}/status.
             * @enum {string}
             */
            status?: "quoted" | "ordered" | "provisioning" | "active" | "disconnect_pending" | "disconnected" | "cancelled";
            /**
             * @description What it is for.
             * @enum {null|string}
             */
            purpose?: "backhaul" | "transport" | "internet" | "customer_access" | "interconnect" | "management" | "other" | null;
            /** @description Megabits per second, more than 0. */
            bandwidth_mbps?: null | number;
            /** @description Interface, fibre and connector. */
            handoff?: null | string;
            /**
             * Format: uuid
             * @description Where it starts.
             */
            a_endpoint_id?: null | string;
            /**
             * Format: uuid
             * @description Where it ends; empty for internet access.
             */
            z_endpoint_id?: null | string;
            /**
             * @description How it is protected.
             * @enum {null|string}
             */
            protection?: "unprotected" | "protected" | "diverse" | null;
            /** @description Circuits of one group must not share a path. */
            diversity_group?: null | string;
            /** @description VLAN tag or tags. */
            vlan?: null | string;
            /** @description Billing account number. */
            ban?: null | string;
            /** @description Purchase order. Needs financials_view. */
            po_number?: null | string;
            /** @description General ledger account. Needs financials_view. */
            gl_code?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /** @description Monthly recurring charge, where no contract says otherwise. Needs financials_view. */
            mrc?: null | number;
            /** @description Non-recurring charge. Needs financials_view. */
            nrc?: null | number;
            /**
             * Format: date
             * @description When it was ordered.
             */
            order_date?: null | string;
            /**
             * Format: date
             * @description When it became active.
             */
            install_date?: null | string;
            /**
             * Format: date
             * @description When it was disconnected.
             */
            disconnect_date?: null | string;
            /**
             * Format: date
             * @description The day charges must end.
             */
            billing_stop_on?: null | string;
            /** @description Somebody must look after it. */
            at_risk?: null | boolean;
            /** @description Why. */
            at_risk_reason?: null | string;
            /** @description Where it is watched. */
            monitoring_url?: null | string;
            /** @description Free words. */
            tags?: null | string[];
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description Path of the fibre, a GeoJSON LineString. */
            route?: null | Record<string, never>;
        };
        /** @description A contact. */
        Contact: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * Format: uuid
             * @description Whose contact it is.
             */
            carrier_id?: null | string;
            /**
             * @description What they are called for.
             * @enum {null|string}
             */
            role?: "noc" | "account_manager" | "billing" | "escalation" | "other" | null;
            /** @description Person or desk. */
            name?: null | string;
            /** @description E-mail address. */
            email?: null | string;
            /** @description Telephone. */
            phone?: null | string;
            /** @description 1 is called first. */
            escalation_level?: null | number;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new contact. */
        ContactCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * @description What they are called for.
             * @enum {string}
             */
            role: "noc" | "account_manager" | "billing" | "escalation" | "other";
            /** @description Person or desk. */
            name: string;
            /** @description E-mail address. */
            email?: null | string;
            /** @description Telephone. */
            phone?: null | string;
            /** @description 1 is called first. */
            escalation_level?: null | number;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a contact to change; absent leaves, null empties. */
        ContactUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * @description What they are called for.
             * @enum {string}
             */
            role?: "noc" | "account_manager" | "billing" | "escalation" | "other";
            /** @description Person or desk. */
            name?: string;
            /** @description E-mail address. */
            email?: null | string;
            /** @description Telephone. */
            phone?: null | string;
            /** @description 1 is called first. */
            escalation_level?: null | number;
        };
        /** @description A contract. */
        Contract: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * Format: uuid
             * @description Whom it is with.
             */
            carrier_id?: null | string;
            /** @description Its name. */
            carrier_name?: null | string;
            /** @description The number on the paper. */
            agreement_number?: null | string;
            /** @description The master agreement it stands under. */
            msa_reference?: null | string;
            /**
             * @description What kind of agreement it is.
             * @enum {null|string}
             */
            kind?: "service_order" | "msa" | "lease" | "license" | "colocation" | "power" | "other" | null;
            /**
             * Format: date
             * @description First day of the term.
             */
            start_date?: null | string;
            /** @description Length of the term; with start_date it gives end_date, and the other way round. */
            term_months?: null | number;
            /**
             * Format: date
             * @description Last day of the term; empty = evergreen.
             */
            end_date?: null | string;
            /** @description Ends together with another contract, whatever its months say. */
            co_terminated?: null | boolean;
            /**
             * @description What happens the day after, if nothing is done.
             * @enum {null|string}
             */
            end_of_term?: "auto_renew" | "month_to_month" | "auto_disconnect" | null;
            /** @description Length of a renewal; required with auto_renew. */
            renewal_term_months?: null | number;
            /** @description Days before the end by which notice must be given; 0 = none. */
            notice_days?: null | number;
            /** @description Notice given earlier than this many days before the end does not count. */
            notice_not_before_days?: null | number;
            /** @description How notice must be given. */
            notice_method?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /** @description Sum of the subjects' MRC. Needs financials_view. */
            mrc?: null | number;
            /** @description What it costs a month today, over the circuits for which it is in force. Needs financials_view. */
            current_rate?: null | number;
            /**
             * @description How the rate rises.
             * @enum {null|string}
             */
            escalator_kind?: "none" | "fixed_percent" | "fixed_step" | "cpi" | null;
            /** @description Percent or amount per period. Needs financials_view. */
            escalator_value?: null | number;
            /** @description Length of a period. */
            escalator_every_months?: null | number;
            /**
             * Format: date
             * @description Periods count from here: the start of the first contract of the chain.
             */
            escalator_anchor_on?: null | string;
            /** @description CPI percent of each period in turn. Needs financials_view. */
            escalator_periods?: null | number[];
            /** @description Least percent per period. Needs financials_view. */
            escalator_floor?: null | number;
            /** @description Most percent per period. Needs financials_view. */
            escalator_cap?: null | number;
            /** @description Early termination fee clause, e.g. {"kind": "percent_of_remaining", "percent": 75}. Needs financials_view. */
            etf?: null | Record<string, never>;
            /** @description Non-recurring charges waived, which an early exit may claw back. Needs financials_view. */
            waived_nrc?: null | number;
            /** @description Law it stands under. */
            governing_law?: null | string;
            /**
             * Format: date
             * @description When it was signed.
             */
            signed_on?: null | string;
            /**
             * Format: uuid
             * @description The contract it follows.
             */
            predecessor_id?: null | string;
            /**
             * Format: uuid
             * @description The contract that follows it.
             */
            successor_id?: null | string;
            /** @description Day of the month the chain's months are counted from, 1 … 31. */
            anchor_day?: null | number;
            /**
             * @description Where it is in its life.
             * @enum {null|string}
             */
            status?: "draft" | "scheduled" | "active" | "month_to_month" | "expired" | "terminated" | "superseded" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description The circuits it is over, each with its MRC. */
            subjects?: null | {
                /** Format: uuid */
                circuit_id?: string;
                circuit_label?: string;
                mrc?: null | number;
            }[];
            /**
             * Format: date
             * @description Last day to decide: end_date less notice_days, while it is active.
             */
            decision_deadline?: null | string;
            /** @description Days until the deadline; the deadline itself is 0, below 0 is late. */
            days_to_deadline?: null | number;
            /**
             * @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none.
             * @enum {null|string}
             */
            urgency?: "overdue" | "critical" | "active" | "watch" | "none" | null;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new contract. */
        ContractCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * Format: uuid
             * @description Whom it is with.
             */
            carrier_id?: null | string;
            /** @description The number on the paper. */
            agreement_number?: null | string;
            /** @description The master agreement it stands under. */
            msa_reference?: null | string;
            /**
             * @description What kind of agreement it is.
             * @enum {string}
             */
            kind: "service_order" | "msa" | "lease" | "license" | "colocation" | "power" | "other";
            /**
             * Format: date
             * @description First day of the term.
             */
            start_date: string;
            /** @description Length of the term; with start_date it gives end_date, and the other way round. */
            term_months?: null | number;
            /**
             * Format: date
             * @description Last day of the term; empty = evergreen.
             */
            end_date?: null | string;
            /** @description Ends together with another contract, whatever its months say. */
            co_terminated?: null | boolean;
            /**
             * @description What happens the day after, if nothing is done.
             * @enum {null|string}
             */
            end_of_term?: "auto_renew" | "month_to_month" | "auto_disconnect" | null;
            /** @description Length of a renewal; required with auto_renew. */
            renewal_term_months?: null | number;
            /** @description Days before the end by which notice must be given; 0 = none. */
            notice_days?: null | number;
            /** @description Notice given earlier than this many days before the end does not count. */
            notice_not_before_days?: null | number;
            /** @description How notice must be given. */
            notice_method?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /**
             * @description How the rate rises.
             * @enum {null|string}
             */
            escalator_kind?: "none" | "fixed_percent" | "fixed_step" | "cpi" | null;
            /** @description Percent or amount per period. Needs financials_view. */
            escalator_value?: null | number;
            /** @description Length of a period. */
            escalator_every_months?: null | number;
            /**
             * Format: date
             * @description Periods count from here: the start of the first contract of the chain.
             */
            escalator_anchor_on?: null | string;
            /** @description CPI percent of each period in turn. Needs financials_view. */
            escalator_periods?: null | number[];
            /** @description Least percent per period. Needs financials_view. */
            escalator_floor?: null | number;
            /** @description Most percent per period. Needs financials_view. */
            escalator_cap?: null | number;
            /** @description Early termination fee clause, e.g. {"kind": "percent_of_remaining", "percent": 75}. Needs financials_view. */
            etf?: null | Record<string, never>;
            /** @description Non-recurring charges waived, which an early exit may claw back. Needs financials_view. */
            waived_nrc?: null | number;
            /** @description Law it stands under. */
            governing_law?: null | string;
            /**
             * Format: date
             * @description When it was signed.
             */
            signed_on?: null | string;
            /**
             * Format: uuid
             * @description The contract it follows.
             */
            predecessor_id?: null | string;
            /** @description Day of the month the chain's months are counted from, 1 … 31. */
            anchor_day?: null | number;
            /**
             * @description Where it is in its life.
             * @enum {null|string}
             */
            status?: "draft" | "scheduled" | "active" | "month_to_month" | "expired" | "terminated" | "superseded" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description The circuits it is over, each with its MRC. */
            subjects?: null | {
                /** Format: uuid */
                circuit_id?: string;
                circuit_label?: string;
                mrc?: null | number;
            }[];
        };
        ContractList: {
            items: components["schemas"]["Contract"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a contract to change; absent leaves, null empties. */
        ContractUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * Format: uuid
             * @description Whom it is with.
             */
            carrier_id?: null | string;
            /** @description The number on the paper. */
            agreement_number?: null | string;
            /** @description The master agreement it stands under. */
            msa_reference?: null | string;
            /**
             * @description What kind of agreement it is.
             * @enum {string}
             */
            kind?: "service_order" | "msa" | "lease" | "license" | "colocation" | "power" | "other";
            /**
             * Format: date
             * @description First day of the term.
             */
            start_date?: string;
            /** @description Length of the term; with start_date it gives end_date, and the other way round. */
            term_months?: null | number;
            /**
             * Format: date
             * @description Last day of the term; empty = evergreen.
             */
            end_date?: null | string;
            /** @description Ends together with another contract, whatever its months say. */
            co_terminated?: null | boolean;
            /**
             * @description What happens the day after, if nothing is done.
             * @enum {null|string}
             */
            end_of_term?: "auto_renew" | "month_to_month" | "auto_disconnect" | null;
            /** @description Length of a renewal; required with auto_renew. */
            renewal_term_months?: null | number;
            /** @description Days before the end by which notice must be given; 0 = none. */
            notice_days?: null | number;
            /** @description Notice given earlier than this many days before the end does not count. */
            notice_not_before_days?: null | number;
            /** @description How notice must be given. */
            notice_method?: null | string;
            /** @description ISO 4217. */
            currency?: null | string;
            /**
             * @description How the rate rises.
             * @enum {null|string}
             */
            escalator_kind?: "none" | "fixed_percent" | "fixed_step" | "cpi" | null;
            /** @description Percent or amount per period. Needs financials_view. */
            escalator_value?: null | number;
            /** @description Length of a period. */
            escalator_every_months?: null | number;
            /**
             * Format: date
             * @description Periods count from here: the start of the first contract of the chain.
             */
            escalator_anchor_on?: null | string;
            /** @description CPI percent of each period in turn. Needs financials_view. */
            escalator_periods?: null | number[];
            /** @description Least percent per period. Needs financials_view. */
            escalator_floor?: null | number;
            /** @description Most percent per period. Needs financials_view. */
            escalator_cap?: null | number;
            /** @description Early termination fee clause, e.g. {"kind": "percent_of_remaining", "percent": 75}. Needs financials_view. */
            etf?: null | Record<string, never>;
            /** @description Non-recurring charges waived, which an early exit may claw back. Needs financials_view. */
            waived_nrc?: null | number;
            /** @description Law it stands under. */
            governing_law?: null | string;
            /**
             * Format: date
             * @description When it was signed.
             */
            signed_on?: null | string;
            /**
             * Format: uuid
             * @description The contract it follows.
             */
            predecessor_id?: null | string;
            /** @description Day of the month the chain's months are counted from, 1 … 31. */
            anchor_day?: null | number;
            /**
             * @description Where it is in its life.
             * @enum {null|string}
             */
            status?: "draft" | "scheduled" | "active" | "month_to_month" | "expired" | "terminated" | "superseded" | null;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description The circuits it is over, each with its MRC. */
            subjects?: null | {
                /** Format: uuid */
                circuit_id?: string;
                circuit_label?: string;
                mrc?: null | number;
            }[];
        };
        /** @description A e-mail. */
        EMail: {
            /**
             * Format: uuid
             * @description Identifies the message.
             */
            id?: string;
            /** @description Why it is sent. */
            kind?: null | string;
            /** @description To whom. */
            recipient?: null | string;
            /** @description Its subject. */
            subject?: null | string;
            /** @description The body as plain text. */
            text_body?: null | string;
            /** @description The body as HTML. */
            html_body?: null | string;
            /**
             * @description waiting, sent or failed.
             * @enum {null|string}
             */
            status?: "waiting" | "sent" | "failed" | null;
            /** @description Why it failed. */
            error?: null | string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at?: string;
            /** @description Whose act wrote it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sent_at?: null | string;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        EMailList: {
            items: components["schemas"]["EMail"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A endpoint. */
        Endpoint: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description What the place is called. */
            name?: null | string;
            /** @description Common Language Location Identifier. */
            clli?: null | string;
            /** @description Street and number. */
            address_line1?: null | string;
            /** @description Building, floor. */
            address_line2?: null | string;
            /** @description City. */
            city?: null | string;
            /** @description State or province. */
            state?: null | string;
            /** @description ZIP or postal code. */
            postal_code?: null | string;
            /** @description ISO 3166-1 alpha-2. */
            country?: null | string;
            /**
             * @description What kind of place it is.
             * @enum {null|string}
             */
            facility_type?: "data_center" | "carrier_hotel" | "pop" | "tower" | "rooftop" | "office" | "customer_premises" | "aggregation_site" | "other" | null;
            /** @description Decimal degrees, WGS 84. */
            latitude?: null | number;
            /** @description Decimal degrees, WGS 84. */
            longitude?: null | number;
            /** @description Where the circuit is handed over: suite. */
            demarc_suite?: null | string;
            /** @description Rack. */
            demarc_rack?: null | string;
            /** @description Panel. */
            demarc_panel?: null | string;
            /** @description Port. */
            demarc_port?: null | string;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
            /** @description Circuits that land here. */
            circuit_count?: null | number;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new endpoint. */
        EndpointCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description What the place is called. */
            name: string;
            /** @description Common Language Location Identifier. */
            clli?: null | string;
            /** @description Street and number. */
            address_line1?: null | string;
            /** @description Building, floor. */
            address_line2?: null | string;
            /** @description City. */
            city?: null | string;
            /** @description State or province. */
            state?: null | string;
            /** @description ZIP or postal code. */
            postal_code?: null | string;
            /** @description ISO 3166-1 alpha-2. */
            country?: null | string;
            /**
             * @description What kind of place it is.
             * @enum {null|string}
             */
            facility_type?: "data_center" | "carrier_hotel" | "pop" | "tower" | "rooftop" | "office" | "customer_premises" | "aggregation_site" | "other" | null;
            /** @description Decimal degrees, WGS 84. */
            latitude?: null | number;
            /** @description Decimal degrees, WGS 84. */
            longitude?: null | number;
            /** @description Where the circuit is handed over: suite. */
            demarc_suite?: null | string;
            /** @description Rack. */
            demarc_rack?: null | string;
            /** @description Panel. */
            demarc_panel?: null | string;
            /** @description Port. */
            demarc_port?: null | string;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
        };
        EndpointList: {
            items: components["schemas"]["Endpoint"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a endpoint to change; absent leaves, null empties. */
        EndpointUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description What the place is called. */
            name?: string;
            /** @description Common Language Location Identifier. */
            clli?: null | string;
            /** @description Street and number. */
            address_line1?: null | string;
            /** @description Building, floor. */
            address_line2?: null | string;
            /** @description City. */
            city?: null | string;
            /** @description State or province. */
            state?: null | string;
            /** @description ZIP or postal code. */
            postal_code?: null | string;
            /** @description ISO 3166-1 alpha-2. */
            country?: null | string;
            /**
             * @description What kind of place it is.
             * @enum {null|string}
             */
            facility_type?: "data_center" | "carrier_hotel" | "pop" | "tower" | "rooftop" | "office" | "customer_premises" | "aggregation_site" | "other" | null;
            /** @description Decimal degrees, WGS 84. */
            latitude?: null | number;
            /** @description Decimal degrees, WGS 84. */
            longitude?: null | number;
            /** @description Where the circuit is handed over: suite. */
            demarc_suite?: null | string;
            /** @description Rack. */
            demarc_rack?: null | string;
            /** @description Panel. */
            demarc_panel?: null | string;
            /** @description Port. */
            demarc_port?: null | string;
            /** @description Anything else, up to 10,000 characters. */
            notes?: null | string;
        };
        /** @description A life-cycle event. */
        LifeCycleEvent: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * Format: uuid
             * @description The circuit it happened to.
             */
            circuit_id?: null | string;
            /**
             * @description What happened.
             * @enum {null|string}
             */
            kind?: "quote" | "order" | "foc" | "install" | "activation" | "bandwidth_change" | "rate_change" | "move" | "outage" | "repair" | "renewal" | "disconnect_request" | "disconnect" | "note" | null;
            /**
             * Format: date
             * @description The day it happened.
             */
            occurred_on?: null | string;
            /** @description In a few words. */
            title?: null | string;
            /** @description The rest. */
            description?: null | string;
            /** @description Fields a change of the circuit altered: a list of {field, old, new}. */
            changes?: null | {
                field?: string;
                old?: unknown;
                new?: unknown;
            }[];
            /**
             * @description Who wrote it.
             * @enum {null|string}
             */
            source?: "user" | "import" | "system" | "api" | null;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new life-cycle event. */
        LifeCycleEventCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * @description What happened.
             * @enum {string}
             */
            kind: "quote" | "order" | "foc" | "install" | "activation" | "bandwidth_change" | "rate_change" | "move" | "outage" | "repair" | "renewal" | "disconnect_request" | "disconnect" | "note";
            /**
             * Format: date
             * @description The day it happened.
             */
            occurred_on: string;
            /** @description In a few words. */
            title: string;
            /** @description The rest. */
            description?: null | string;
        };
        LifeCycleEventList: {
            items: components["schemas"]["LifeCycleEvent"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a life-cycle event to change; absent leaves, null empties. */
        LifeCycleEventUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /**
             * @description What happened.
             * @enum {string}
             */
            kind?: "quote" | "order" | "foc" | "install" | "activation" | "bandwidth_change" | "rate_change" | "move" | "outage" | "repair" | "renewal" | "disconnect_request" | "disconnect" | "note";
            /**
             * Format: date
             * @description The day it happened.
             */
            occurred_on?: string;
            /** @description In a few words. */
            title?: string;
            /** @description The rest. */
            description?: null | string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Names the kind of problem. */
            type: string;
            /** @description The status in words. */
            title: string;
            status: number;
            /** @description What is wrong and what would be right. */
            detail: string;
            /** @description Stable; scripts may rely on it. */
            code: string;
            /** @description Finds the request in the log. */
            trace_id: string;
            /** @description Messages by field. */
            errors?: {
                [key: string]: string[];
            };
            /** @description Fields that are not allowed. */
            fields?: string[];
            /** @description The permission that is missing. */
            permission?: string;
            /** @description What is known instead. */
            known?: string[];
            /** @description What is allowed instead. */
            allowed?: string[];
            /** @description With 412: the record as it is now. */
            current?: Record<string, never>;
            /** @description With 409: the other record (id, kind, label). */
            conflict?: Record<string, never>;
            /** @description With 409 on delete: how many records refer to it, and the first ten. */
            references?: Record<string, never>;
        };
        /** @description A request. */
        Request: {
            /** @description Grows in the order of writing. */
            id?: number;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            at?: null | string;
            /** @description The trace id of the answer, the log and the audit. */
            request_id?: null | string;
            /** @description Who asked; empty when nobody was signed in. */
            actor?: null | string;
            /** @description The role they had. */
            role?: null | string;
            /** @description Beginning of the API token they used. */
            token?: null | string;
            /** @description HTTP method. */
            method?: null | string;
            /** @description Path, without the query. */
            path?: null | string;
            /** @description HTTP status. */
            status?: null | number;
            /** @description How long it took. */
            milliseconds?: null | number;
            /** @description Network address it came from. */
            address?: null | string;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        RequestList: {
            items: components["schemas"]["Request"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A role. */
        Role: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description The word for headers, configuration and scripts; made of the first name, never changed. */
            key?: null | string;
            /** @description Unique, compared without case. */
            name?: null | string;
            /** @description Who has it. */
            description?: null | string;
            /** @description What its users may do; edit of an area brings its view. */
            permissions?: null | string[];
            /** @description NetOS starts with it; it cannot be deleted. */
            built_in?: null | boolean;
            /** @description Users who have it. */
            user_count?: null | number;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new role. */
        RoleCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            name: string;
            /** @description Who has it. */
            description?: null | string;
            /** @description What its users may do; edit of an area brings its view. */
            permissions?: null | string[];
        };
        RoleList: {
            items: components["schemas"]["Role"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a role to change; absent leaves, null empties. */
        RoleUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            name?: string;
            /** @description Who has it. */
            description?: null | string;
            /** @description What its users may do; edit of an area brings its view. */
            permissions?: null | string[];
        };
        /** @description A service type. */
        ServiceType: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            code?: null | string;
            /** @description In words. */
            name?: null | string;
            /**
             * @description The family it belongs to.
             * @enum {null|string}
             */
            category?: "wavelength" | "ethernet" | "internet" | "dark_fiber" | "cross_connect" | "colocation" | "wireless" | "voice" | "other" | null;
            /** @description What it is. */
            description?: null | string;
            /** @description Percent of a month it should be up. */
            default_sla_availability?: null | number;
            /** @description May be chosen for new circuits. */
            active?: null | boolean;
            /** @description Circuits of this type. */
            circuit_count?: null | number;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new service type. */
        ServiceTypeCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            code: string;
            /** @description In words. */
            name: string;
            /**
             * @description The family it belongs to.
             * @enum {string}
             */
            category: "wavelength" | "ethernet" | "internet" | "dark_fiber" | "cross_connect" | "colocation" | "wireless" | "voice" | "other";
            /** @description What it is. */
            description?: null | string;
            /** @description Percent of a month it should be up. */
            default_sla_availability?: null | number;
            /** @description May be chosen for new circuits. */
            active?: null | boolean;
        };
        ServiceTypeList: {
            items: components["schemas"]["ServiceType"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a service type to change; absent leaves, null empties. */
        ServiceTypeUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            code?: string;
            /** @description In words. */
            name?: string;
            /**
             * @description The family it belongs to.
             * @enum {string}
             */
            category?: "wavelength" | "ethernet" | "internet" | "dark_fiber" | "cross_connect" | "colocation" | "wireless" | "voice" | "other";
            /** @description What it is. */
            description?: null | string;
            /** @description Percent of a month it should be up. */
            default_sla_availability?: null | number;
            /** @description May be chosen for new circuits. */
            active?: null | boolean;
        };
        /** @description A user. */
        User: {
            /**
             * Format: uuid
             * @description Identifies the record; UUID version 7.
             */
            id?: string;
            /** @description Grows by one with every change. */
            version?: number;
            /**
             * Format: date-time
             * @description When the record was made.
             */
            created_at?: string;
            /** @description Who made it. */
            created_by?: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at?: string;
            /** @description Who changed it last. */
            updated_by?: null | string;
            /**
             * Format: date-time
             * @description When it was deleted; null while it is live.
             */
            deleted_at?: null | string;
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            email?: null | string;
            /** @description What people call them. */
            name?: null | string;
            /**
             * Format: uuid
             * @description The role their permissions come from.
             */
            role_id?: null | string;
            /** @description Key of the role. */
            role?: null | string;
            /** @description Its name. */
            role_name?: null | string;
            /** @description May sign in; otherwise none of their tokens works either. */
            active?: null | boolean;
            /** @description States whose records they see; empty = all. */
            scope_states?: null | string[];
            /** @description Ids of the carriers whose records they see; empty = all. */
            scope_carriers?: null | string[];
            /**
             * Format: date-time
             * @description When they last asked for anything.
             */
            last_seen_at?: null | string;
            /** @description Their API tokens that work. */
            token_count?: null | number;
            /** @description Their browser sessions that are open. */
            session_count?: null | number;
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description A new user. */
        UserCreate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            email: string;
            /** @description What people call them. */
            name: string;
            /**
             * Format: uuid
             * @description The role their permissions come from.
             */
            role_id: string;
            /** @description May sign in; otherwise none of their tokens works either. */
            active?: null | boolean;
            /** @description States whose records they see; empty = all. */
            scope_states?: null | string[];
            /** @description Ids of the carriers whose records they see; empty = all. */
            scope_carriers?: null | string[];
        };
        UserList: {
            items: components["schemas"]["User"][];
            /** @description How many match. */
            total: number;
            /** @description At most this many on a page. */
            limit: number;
            /** @description How many were skipped. */
            offset: number;
            /** @description With cursor: where the next page starts; null on the last. */
            next_cursor?: null | string;
            /** @description With facets: values with counts. */
            facets?: {
                [key: string]: {
                    value: null | string;
                    label: null | string;
                    /** @description Records with this value. */
                    count: number;
                }[];
            };
            /** @description Facets with more values than the 500 most frequent that are shown. */
            truncated_facets?: string[];
            /** @description With totals: sums per currency. */
            totals?: {
                [key: string]: {
                    currency: string;
                    amount: number;
                }[];
            };
            /** @description Fields withheld from this caller. */
            redacted?: string[];
        };
        /** @description Fields of a user to change; absent leaves, null empties. */
        UserUpdate: {
            /** @description How other systems name this record: a list of {source, id}. */
            external_ids?: null | {
                source?: string;
                id?: string;
            }[];
            /** @description Unique, compared without case. */
            email?: string;
            /** @description What people call them. */
            name?: string;
            /**
             * Format: uuid
             * @description The role their permissions come from.
             */
            role_id?: string;
            /** @description May sign in; otherwise none of their tokens works either. */
            active?: null | boolean;
            /** @description States whose records they see; empty = all. */
            scope_states?: null | string[];
            /** @description Ids of the carriers whose records they see; empty = all. */
            scope_carriers?: null | string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListAudit: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example -id
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: event_type, actor, role, source, entity, action. */
                facets?: string;
                /** @description Grows in the order of writing. Any of, by comma. Operators: id__ne, id__gt, id__gte, id__lt, id__lte, id__null. */
                id?: string;
                /** @description When it was written. Any of, by comma. Operators: at__ne, at__gt, at__gte, at__lt, at__lte, at__null. */
                at?: string;
                /** @description write, bulk, authz (who may do what), auth (signing in and out), report, import or feedback. Any of, by comma. One of write, bulk, authz, auth, report, import, feedback. Operators: event_type__ne, event_type__null. */
                event_type?: string;
                /** @description Who did it. Any of, by comma. Operators: actor__ne, actor__ic, actor__isw, actor__null. */
                actor?: string;
                /** @description The role they had. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Where it came from: user (browser), api, system. Any of, by comma. Operators: source__ne, source__ic, source__isw, source__null. */
                source?: string;
                /** @description Beginning of the API token they used. Any of, by comma. Operators: token__ne, token__ic, token__isw, token__null. */
                token?: string;
                /** @description Network address they came from. Any of, by comma. Operators: address__ne, address__ic, address__isw, address__null. */
                address?: string;
                /** @description The request or job it was part of; the trace id of answers and logs. Any of, by comma. Operators: request_id__ne, request_id__ic, request_id__isw, request_id__null. */
                request_id?: string;
                /** @description The kind of record. Any of, by comma. Operators: entity__ne, entity__ic, entity__isw, entity__null. */
                entity?: string;
                /** @description The record. Any of, by comma. Operators: entity_id__ne, entity_id__null. */
                entity_id?: string;
                /** @description What people knew it by then. Any of, by comma. Operators: label__ne, label__ic, label__isw, label__null. */
                label?: string;
                /** @description created, updated, deleted or restored. Any of, by comma. Operators: action__ne, action__ic, action__isw, action__null. */
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": null,
                     *           "event_type": "write",
                     *           "actor": "dana@example.net",
                     *           "role": "finance",
                     *           "source": "user",
                     *           "token": "ntos_live_4fXq",
                     *           "address": "127.0.0.1",
                     *           "entity": "circuits",
                     *           "label": "L3/ETH/009812/INDY",
                     *           "action": "updated"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportAudit: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example -id
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Grows in the order of writing. Any of, by comma. Operators: id__ne, id__gt, id__gte, id__lt, id__lte, id__null. */
                id?: string;
                /** @description When it was written. Any of, by comma. Operators: at__ne, at__gt, at__gte, at__lt, at__lte, at__null. */
                at?: string;
                /** @description write, bulk, authz (who may do what), auth (signing in and out), report, import or feedback. Any of, by comma. One of write, bulk, authz, auth, report, import, feedback. Operators: event_type__ne, event_type__null. */
                event_type?: string;
                /** @description Who did it. Any of, by comma. Operators: actor__ne, actor__ic, actor__isw, actor__null. */
                actor?: string;
                /** @description The role they had. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Where it came from: user (browser), api, system. Any of, by comma. Operators: source__ne, source__ic, source__isw, source__null. */
                source?: string;
                /** @description Beginning of the API token they used. Any of, by comma. Operators: token__ne, token__ic, token__isw, token__null. */
                token?: string;
                /** @description Network address they came from. Any of, by comma. Operators: address__ne, address__ic, address__isw, address__null. */
                address?: string;
                /** @description The request or job it was part of; the trace id of answers and logs. Any of, by comma. Operators: request_id__ne, request_id__ic, request_id__isw, request_id__null. */
                request_id?: string;
                /** @description The kind of record. Any of, by comma. Operators: entity__ne, entity__ic, entity__isw, entity__null. */
                entity?: string;
                /** @description The record. Any of, by comma. Operators: entity_id__ne, entity_id__null. */
                entity_id?: string;
                /** @description What people knew it by then. Any of, by comma. Operators: label__ne, label__ic, label__isw, label__null. */
                label?: string;
                /** @description created, updated, deleted or restored. Any of, by comma. Operators: action__ne, action__ic, action__isw, action__null. */
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListRequests: {
        parameters: {
            query?: {
                /**
                 * @description Fields by comma, - for descending.
                 * @example -at
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: actor, role, method, status. */
                facets?: string;
                /** @description Grows in the order of writing. Any of, by comma. Operators: id__ne, id__gt, id__gte, id__lt, id__lte, id__null. */
                id?: string;
                /** @description When it was answered. Any of, by comma. Operators: at__ne, at__gt, at__gte, at__lt, at__lte, at__null. */
                at?: string;
                /** @description The trace id of the answer, the log and the audit. Any of, by comma. Operators: request_id__ne, request_id__ic, request_id__isw, request_id__null. */
                request_id?: string;
                /** @description Who asked; empty when nobody was signed in. Any of, by comma. Operators: actor__ne, actor__ic, actor__isw, actor__null. */
                actor?: string;
                /** @description The role they had. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Beginning of the API token they used. Any of, by comma. Operators: token__ne, token__ic, token__isw, token__null. */
                token?: string;
                /** @description HTTP method. Any of, by comma. Operators: method__ne, method__ic, method__isw, method__null. */
                method?: string;
                /** @description Path, without the query. Any of, by comma. Operators: path__ne, path__ic, path__isw, path__null. */
                path?: string;
                /** @description HTTP status. Any of, by comma. Operators: status__ne, status__gt, status__gte, status__lt, status__lte, status__null. */
                status?: string;
                /** @description How long it took. Any of, by comma. Operators: milliseconds__ne, milliseconds__gt, milliseconds__gte, milliseconds__lt, milliseconds__lte, milliseconds__null. */
                milliseconds?: string;
                /** @description Network address it came from. Any of, by comma. Operators: address__ne, address__ic, address__isw, address__null. */
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": null,
                     *           "actor": "dana@example.net",
                     *           "role": "finance",
                     *           "token": "ntos_live_4fXq",
                     *           "method": "PATCH",
                     *           "path": "/api/v1/circuits",
                     *           "status": 200,
                     *           "milliseconds": 4.2,
                     *           "address": "127.0.0.1"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportRequests: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example -at
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Grows in the order of writing. Any of, by comma. Operators: id__ne, id__gt, id__gte, id__lt, id__lte, id__null. */
                id?: string;
                /** @description When it was answered. Any of, by comma. Operators: at__ne, at__gt, at__gte, at__lt, at__lte, at__null. */
                at?: string;
                /** @description The trace id of the answer, the log and the audit. Any of, by comma. Operators: request_id__ne, request_id__ic, request_id__isw, request_id__null. */
                request_id?: string;
                /** @description Who asked; empty when nobody was signed in. Any of, by comma. Operators: actor__ne, actor__ic, actor__isw, actor__null. */
                actor?: string;
                /** @description The role they had. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Beginning of the API token they used. Any of, by comma. Operators: token__ne, token__ic, token__isw, token__null. */
                token?: string;
                /** @description HTTP method. Any of, by comma. Operators: method__ne, method__ic, method__isw, method__null. */
                method?: string;
                /** @description Path, without the query. Any of, by comma. Operators: path__ne, path__ic, path__isw, path__null. */
                path?: string;
                /** @description HTTP status. Any of, by comma. Operators: status__ne, status__gt, status__gte, status__lt, status__lte, status__null. */
                status?: string;
                /** @description How long it took. Any of, by comma. Operators: milliseconds__ne, milliseconds__gt, milliseconds__gte, milliseconds__lt, milliseconds__lte, milliseconds__null. */
                milliseconds?: string;
                /** @description Network address it came from. Any of, by comma. Operators: address__ne, address__ic, address__isw, address__null. */
                address?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sign_in": true,
                     *       "provider": "Microsoft Entra",
                     *       "proxy": false,
                     *       "development": false
                     *     }
                     */
                    "application/json": {
                        sign_in?: boolean;
                        provider?: string;
                        proxy?: boolean;
                        development?: boolean;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect": "/sign-in"
                     *     }
                     */
                    "application/json": {
                        redirect?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListApiTokens: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example -created_at
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: user_id, status. */
                facets?: string;
                /** @description Identifies the token. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When it was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description Whom its bearer acts as. Any of, by comma. Operators: user_id__ne, user_id__null. */
                user_id?: string;
                /** @description Their e-mail address. Any of, by comma. Operators: user_email__ne, user_email__ic, user_email__isw, user_email__null. */
                user_email?: string;
                /** @description Their name. Any of, by comma. Operators: user_name__ne, user_name__ic, user_name__isw, user_name__null. */
                user_name?: string;
                /** @description What it is for. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Its first characters. Any of, by comma. Operators: token_prefix__ne, token_prefix__ic, token_prefix__isw, token_prefix__null. */
                token_prefix?: string;
                /** @description From then on it does not work. Any of, by comma. Operators: expires_at__ne, expires_at__gt, expires_at__gte, expires_at__lt, expires_at__lte, expires_at__null. */
                expires_at?: string;
                /** @description When it was last used, to the minute. Any of, by comma. Operators: last_used_at__ne, last_used_at__gt, last_used_at__gte, last_used_at__lt, last_used_at__lte, last_used_at__null. */
                last_used_at?: string;
                /** @description Where from. Any of, by comma. Operators: last_used_address__ne, last_used_address__ic, last_used_address__isw, last_used_address__null. */
                last_used_address?: string;
                /** @description When it was ended by hand. Any of, by comma. Operators: revoked_at__ne, revoked_at__gt, revoked_at__gte, revoked_at__lt, revoked_at__lte, revoked_at__null. */
                revoked_at?: string;
                /** @description Until when the secret before the last rotation works too. Any of, by comma. Operators: overlap_until__ne, overlap_until__gt, overlap_until__gte, overlap_until__lt, overlap_until__lte, overlap_until__null. */
                overlap_until?: string;
                /** @description active, expired or revoked. Any of, by comma. One of active, expired, revoked. Operators: status__ne, status__null. */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "user_email": "script@example.net",
                     *           "name": "Nightly export",
                     *           "token_prefix": "ntos_live_4fXq",
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["APITokenList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateApiToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nightly export",
                 *       "expires_at": "2027-02-20T00:00:00Z"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api_token_id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "user_id": "0198c0de-7f00-7000-8000-000000000002",
                     *       "user_email": "script@example.net",
                     *       "name": "Nightly export",
                     *       "token_prefix": "ntos_live_4fXq",
                     *       "expires_at": "2027-02-20T00:00:00Z",
                     *       "token": "ntos_live_4fXq…"
                     *     }
                     */
                    "application/json": {
                        api_token_id?: string;
                        user_id?: string;
                        user_email?: string;
                        name?: string;
                        token_prefix?: string;
                        expires_at?: string;
                        token?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RevokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RotateApiToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap_hours": 24
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "api_token_id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "user_id": "0198c0de-7f00-7000-8000-000000000002",
                     *       "user_email": "script@example.net",
                     *       "name": "Nightly export",
                     *       "token_prefix": "ntos_live_4fXq",
                     *       "expires_at": "2027-02-20T00:00:00Z",
                     *       "token": "ntos_live_4fXq…"
                     *     }
                     */
                    "application/json": {
                        api_token_id?: string;
                        user_id?: string;
                        user_email?: string;
                        name?: string;
                        token_prefix?: string;
                        expires_at?: string;
                        token?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "areas": [
                     *         {
                     *           "area": "circuits",
                     *           "label": "Circuits",
                     *           "view": "circuits_view",
                     *           "edit": "circuits_edit"
                     *         }
                     *       ],
                     *       "special": [
                     *         {
                     *           "permission": "imports_commit",
                     *           "label": "Commit an import",
                     *           "detail": "Writes what an import prepared"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "label": "Carriers",
                     *           "detail": "",
                     *           "areas": [
                     *             "carriers"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        areas?: {
                            area?: string;
                            label?: string;
                            view?: string;
                            edit?: string;
                        }[];
                        special?: {
                            permission?: string;
                            label?: string;
                            detail?: string;
                        }[];
                        groups?: {
                            label?: string;
                            detail?: string;
                            areas?: string[];
                        }[];
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCarriers: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: status. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description For narrow places. Any of, by comma. Operators: short_name__ne, short_name__ic, short_name__isw, short_name__null. */
                short_name?: string;
                /** @description Autonomous system number. Any of, by comma. Operators: asn__ne, asn__gt, asn__gte, asn__lt, asn__lte, asn__null. */
                asn?: string;
                /** @description Its site. Any of, by comma. Operators: website__ne, website__ic, website__isw, website__null. */
                website?: string;
                /** @description Where its tickets and bills are. Any of, by comma. Operators: portal_url__ne, portal_url__ic, portal_url__isw, portal_url__null. */
                portal_url?: string;
                /** @description Its network operations centre, day and night. Any of, by comma. Operators: noc_phone__ne, noc_phone__ic, noc_phone__isw, noc_phone__null. */
                noc_phone?: string;
                /** @description The same by e-mail. Any of, by comma. Operators: noc_email__ne, noc_email__ic, noc_email__isw, noc_email__null. */
                noc_email?: string;
                /** @description Its support pages. Any of, by comma. Operators: support_url__ne, support_url__ic, support_url__isw, support_url__null. */
                support_url?: string;
                /** @description Whether we still buy from it. Any of, by comma. One of active, inactive. Operators: status__ne, status__null. */
                status?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description 1 … 10: its colour on charts and maps, given at creation; 0: the colour of all others. Any of, by comma. Operators: series__ne, series__gt, series__gte, series__lt, series__lte, series__null. */
                series?: string;
                /** @description Its circuits. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
                /** @description Those in service. Any of, by comma. Operators: active_circuit_count__ne, active_circuit_count__gt, active_circuit_count__gte, active_circuit_count__lt, active_circuit_count__lte, active_circuit_count__null. */
                active_circuit_count?: string;
                /** @description The next day by which one of its contracts must be decided. Any of, by comma. Operators: next_deadline__ne, next_deadline__gt, next_deadline__gte, next_deadline__lt, next_deadline__lte, next_deadline__null. */
                next_deadline?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "name": "Lumen",
                     *           "short_name": "Lumen",
                     *           "asn": 3356,
                     *           "website": "https://www.lumen.com",
                     *           "noc_phone": "877-453-8353",
                     *           "noc_email": "noc@example.net",
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["CarrierList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateCarrier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "name": "Lumen",
                 *       "short_name": "Lumen",
                 *       "asn": 3356,
                 *       "website": "https://www.lumen.com",
                 *       "noc_phone": "877-453-8353",
                 *       "noc_email": "noc@example.net",
                 *       "status": "active"
                 *     }
                 */
                "application/json": components["schemas"]["CarrierCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Lumen",
                     *       "short_name": "Lumen",
                     *       "asn": 3356,
                     *       "website": "https://www.lumen.com",
                     *       "noc_phone": "877-453-8353",
                     *       "noc_email": "noc@example.net",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkCarriers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "name": "Lumen"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportCarriers: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description For narrow places. Any of, by comma. Operators: short_name__ne, short_name__ic, short_name__isw, short_name__null. */
                short_name?: string;
                /** @description Autonomous system number. Any of, by comma. Operators: asn__ne, asn__gt, asn__gte, asn__lt, asn__lte, asn__null. */
                asn?: string;
                /** @description Its site. Any of, by comma. Operators: website__ne, website__ic, website__isw, website__null. */
                website?: string;
                /** @description Where its tickets and bills are. Any of, by comma. Operators: portal_url__ne, portal_url__ic, portal_url__isw, portal_url__null. */
                portal_url?: string;
                /** @description Its network operations centre, day and night. Any of, by comma. Operators: noc_phone__ne, noc_phone__ic, noc_phone__isw, noc_phone__null. */
                noc_phone?: string;
                /** @description The same by e-mail. Any of, by comma. Operators: noc_email__ne, noc_email__ic, noc_email__isw, noc_email__null. */
                noc_email?: string;
                /** @description Its support pages. Any of, by comma. Operators: support_url__ne, support_url__ic, support_url__isw, support_url__null. */
                support_url?: string;
                /** @description Whether we still buy from it. Any of, by comma. One of active, inactive. Operators: status__ne, status__null. */
                status?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description 1 … 10: its colour on charts and maps, given at creation; 0: the colour of all others. Any of, by comma. Operators: series__ne, series__gt, series__gte, series__lt, series__lte, series__null. */
                series?: string;
                /** @description Its circuits. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
                /** @description Those in service. Any of, by comma. Operators: active_circuit_count__ne, active_circuit_count__gt, active_circuit_count__gte, active_circuit_count__lt, active_circuit_count__lte, active_circuit_count__null. */
                active_circuit_count?: string;
                /** @description The next day by which one of its contracts must be decided. Any of, by comma. Operators: next_deadline__ne, next_deadline__gt, next_deadline__gte, next_deadline__lt, next_deadline__lte, next_deadline__null. */
                next_deadline?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCarrierContacts: {
        parameters: {
            query?: {
                /**
                 * @description Fields by comma, - for descending.
                 * @example escalation_level,name
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Whose contact it is. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description What they are called for. Any of, by comma. One of noc, account_manager, billing, escalation, other. Operators: role__ne, role__null. */
                role?: string;
                /** @description Person or desk. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description E-mail address. Any of, by comma. Operators: email__ne, email__ic, email__isw, email__null. */
                email?: string;
                /** @description Telephone. Any of, by comma. Operators: phone__ne, phone__ic, phone__isw, phone__null. */
                phone?: string;
                /** @description 1 is called first. Any of, by comma. Operators: escalation_level__ne, escalation_level__gt, escalation_level__gte, escalation_level__lt, escalation_level__lte, escalation_level__null. */
                escalation_level?: string;
            };
            header?: never;
            path: {
                carrierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "role": "noc",
                     *           "name": "NOC, 24/7",
                     *           "email": "noc@example.net",
                     *           "phone": "877-453-8353",
                     *           "escalation_level": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddCarrierContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                carrierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "role": "noc",
                 *       "name": "NOC, 24/7",
                 *       "email": "noc@example.net",
                 *       "phone": "877-453-8353",
                 *       "escalation_level": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "role": "noc",
                     *       "name": "NOC, 24/7",
                     *       "email": "noc@example.net",
                     *       "phone": "877-453-8353",
                     *       "escalation_level": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCarrierContact: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                carrierId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "role": "noc",
                     *       "name": "NOC, 24/7",
                     *       "email": "noc@example.net",
                     *       "phone": "877-453-8353",
                     *       "escalation_level": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteCarrierContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateCarrierContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "NOC, 24/7"
                 *     }
                 */
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "role": "noc",
                     *       "name": "NOC, 24/7",
                     *       "email": "noc@example.net",
                     *       "phone": "877-453-8353",
                     *       "escalation_level": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreCarrierContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "role": "noc",
                     *       "name": "NOC, 24/7",
                     *       "email": "noc@example.net",
                     *       "phone": "877-453-8353",
                     *       "escalation_level": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCarrier: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Lumen",
                     *       "short_name": "Lumen",
                     *       "asn": 3356,
                     *       "website": "https://www.lumen.com",
                     *       "noc_phone": "877-453-8353",
                     *       "noc_email": "noc@example.net",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteCarrier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateCarrier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lumen"
                 *     }
                 */
                "application/json": components["schemas"]["CarrierUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Lumen",
                     *       "short_name": "Lumen",
                     *       "asn": 3356,
                     *       "website": "https://www.lumen.com",
                     *       "noc_phone": "877-453-8353",
                     *       "noc_email": "noc@example.net",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreCarrier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Lumen",
                     *       "short_name": "Lumen",
                     *       "asn": 3356,
                     *       "website": "https://www.lumen.com",
                     *       "noc_phone": "877-453-8353",
                     *       "noc_email": "noc@example.net",
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["Carrier"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCircuits: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example circuit_id
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Records to show inside: carrier, service_type, a_endpoint, z_endpoint, contract. */
                include?: string;
                /** @description Counts of values: carrier_id, service_type_id, status, purpose, a_endpoint_id, z_endpoint_id, state, protection, diversity_group, ban, currency, billed, at_risk, tags, urgency. */
                facets?: string;
                /** @description Sums per currency: mrc, nrc, current_mrc. */
                totals?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The carrier's identifier; unique per carrier, compared without case and white space. Any of, by comma. Operators: circuit_id__ne, circuit_id__ic, circuit_id__isw, circuit_id__null. */
                circuit_id?: string;
                /** @description What we call it. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The carrier. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description 1 … 10: the carrier's colour; 0: the colour of all others. Any of, by comma. Operators: carrier_series__ne, carrier_series__gt, carrier_series__gte, carrier_series__lt, carrier_series__lte, carrier_series__null. */
                carrier_series?: string;
                /** @description The kind of service. Any of, by comma. Operators: service_type_id__ne, service_type_id__null. */
                service_type_id?: string;
                /** @description Its code. Any of, by comma. Operators: service_type_code__ne, service_type_code__ic, service_type_code__isw, service_type_code__null. */
                service_type_code?: string;
                /** @description Its name. Any of, by comma. Operators: service_type_name__ne, service_type_name__ic, service_type_name__isw, service_type_name__null. */
                service_type_name?: string;
                /** @description Where it is in its life; moves only through POST /circuits/{id}/status. Any of, by comma. One of quoted, ordered, provisioning, active, disconnect_pending, disconnected, cancelled. Operators: status__ne, status__null. */
                status?: string;
                /** @description What it is for. Any of, by comma. One of backhaul, transport, internet, customer_access, interconnect, management, other. Operators: purpose__ne, purpose__null. */
                purpose?: string;
                /** @description Megabits per second, more than 0. Any of, by comma. Operators: bandwidth_mbps__ne, bandwidth_mbps__gt, bandwidth_mbps__gte, bandwidth_mbps__lt, bandwidth_mbps__lte, bandwidth_mbps__null. */
                bandwidth_mbps?: string;
                /** @description Interface, fibre and connector. Any of, by comma. Operators: handoff__ne, handoff__ic, handoff__isw, handoff__null. */
                handoff?: string;
                /** @description Where it starts. Any of, by comma. Operators: a_endpoint_id__ne, a_endpoint_id__null. */
                a_endpoint_id?: string;
                /** @description Name of the A end. Any of, by comma. Operators: a_endpoint_name__ne, a_endpoint_name__ic, a_endpoint_name__isw, a_endpoint_name__null. */
                a_endpoint_name?: string;
                /** @description City of the A end. Any of, by comma. Operators: a_endpoint_city__ne, a_endpoint_city__ic, a_endpoint_city__isw, a_endpoint_city__null. */
                a_endpoint_city?: string;
                /** @description State of the A end. Any of, by comma. Operators: a_endpoint_state__ne, a_endpoint_state__ic, a_endpoint_state__isw, a_endpoint_state__null. */
                a_endpoint_state?: string;
                /** @description Where it ends; empty for internet access. Any of, by comma. Operators: z_endpoint_id__ne, z_endpoint_id__null. */
                z_endpoint_id?: string;
                /** @description Name of the Z end. Any of, by comma. Operators: z_endpoint_name__ne, z_endpoint_name__ic, z_endpoint_name__isw, z_endpoint_name__null. */
                z_endpoint_name?: string;
                /** @description City of the Z end. Any of, by comma. Operators: z_endpoint_city__ne, z_endpoint_city__ic, z_endpoint_city__isw, z_endpoint_city__null. */
                z_endpoint_city?: string;
                /** @description State of the Z end. Any of, by comma. Operators: z_endpoint_state__ne, z_endpoint_state__ic, z_endpoint_state__isw, z_endpoint_state__null. */
                z_endpoint_state?: string;
                /** @description The states of both ends, each once. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description Great-circle distance of the ends on WGS 84, kilometres. Any of, by comma. Operators: distance_km__ne, distance_km__gt, distance_km__gte, distance_km__lt, distance_km__lte, distance_km__null. */
                distance_km?: string;
                /** @description How it is protected. Any of, by comma. One of unprotected, protected, diverse. Operators: protection__ne, protection__null. */
                protection?: string;
                /** @description Circuits of one group must not share a path. Any of, by comma. Operators: diversity_group__ne, diversity_group__ic, diversity_group__isw, diversity_group__null. */
                diversity_group?: string;
                /** @description VLAN tag or tags. Any of, by comma. Operators: vlan__ne, vlan__ic, vlan__isw, vlan__null. */
                vlan?: string;
                /** @description Billing account number. Any of, by comma. Operators: ban__ne, ban__ic, ban__isw, ban__null. */
                ban?: string;
                /** @description Purchase order. Any of, by comma. Operators: po_number__ne, po_number__ic, po_number__isw, po_number__null. */
                po_number?: string;
                /** @description General ledger account. Any of, by comma. Operators: gl_code__ne, gl_code__ic, gl_code__isw, gl_code__null. */
                gl_code?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Monthly recurring charge, where no contract says otherwise. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description Non-recurring charge. Any of, by comma. Operators: nrc__ne, nrc__gt, nrc__gte, nrc__lt, nrc__lte, nrc__null. */
                nrc?: string;
                /** @description Today's rate of the current contract, else mrc. Any of, by comma. Operators: current_mrc__ne, current_mrc__gt, current_mrc__gte, current_mrc__lt, current_mrc__lte, current_mrc__null. */
                current_mrc?: string;
                /** @description current_mrc divided by the bandwidth. Any of, by comma. Operators: cost_per_mbps__ne, cost_per_mbps__gt, cost_per_mbps__gte, cost_per_mbps__lt, cost_per_mbps__lte, cost_per_mbps__null. */
                cost_per_mbps?: string;
                /** @description When it was ordered. Any of, by comma. Operators: order_date__ne, order_date__gt, order_date__gte, order_date__lt, order_date__lte, order_date__null. */
                order_date?: string;
                /** @description When it became active. Any of, by comma. Operators: install_date__ne, install_date__gt, install_date__gte, install_date__lt, install_date__lte, install_date__null. */
                install_date?: string;
                /** @description When it was disconnected. Any of, by comma. Operators: disconnect_date__ne, disconnect_date__gt, disconnect_date__gte, disconnect_date__lt, disconnect_date__lte, disconnect_date__null. */
                disconnect_date?: string;
                /** @description The day charges must end. Any of, by comma. Operators: billing_stop_on__ne, billing_stop_on__gt, billing_stop_on__gte, billing_stop_on__lt, billing_stop_on__lte, billing_stop_on__null. */
                billing_stop_on?: string;
                /** @description Whether it counts as spend today: active or disconnect pending, before billing_stop_on. Any of, by comma. Operators: billed__ne, billed__null. */
                billed?: string;
                /** @description Somebody must look after it. Any of, by comma. Operators: at_risk__ne, at_risk__null. */
                at_risk?: string;
                /** @description Why. Any of, by comma. Operators: at_risk_reason__ne, at_risk_reason__ic, at_risk_reason__isw, at_risk_reason__null. */
                at_risk_reason?: string;
                /** @description Where it is watched. Any of, by comma. Operators: monitoring_url__ne, monitoring_url__ic, monitoring_url__isw, monitoring_url__null. */
                monitoring_url?: string;
                /** @description Free words. Any of, by comma. Operators: tags__ne, tags__ic, tags__isw, tags__null. */
                tags?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description The contract in force today. Any of, by comma. Operators: contract_id__ne, contract_id__null. */
                contract_id?: string;
                /** @description Its number. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description First day of its term. Any of, by comma. Operators: term_start__ne, term_start__gt, term_start__gte, term_start__lt, term_start__lte, term_start__null. */
                term_start?: string;
                /** @description Last day of its term; empty when month to month. Any of, by comma. Operators: term_end__ne, term_end__gt, term_end__gte, term_end__lt, term_end__lte, term_end__null. */
                term_end?: string;
                /** @description Last day to decide about it. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "circuit_id": "L3/ETH/009812/INDY",
                     *           "name": "Indianapolis to Chicago",
                     *           "status": "active",
                     *           "purpose": "backhaul",
                     *           "bandwidth_mbps": 10000,
                     *           "handoff": "10GBASE-LR SMF LC",
                     *           "protection": "unprotected",
                     *           "diversity_group": "IND-CHI-1",
                     *           "vlan": "2114",
                     *           "ban": "5-QXR7742",
                     *           "po_number": "PO-20240112",
                     *           "gl_code": "6120 Transport",
                     *           "currency": "USD",
                     *           "mrc": 4179.95,
                     *           "nrc": 2500,
                     *           "order_date": "2023-12-18",
                     *           "install_date": "2024-03-04",
                     *           "at_risk": false,
                     *           "tags": [
                     *             "core ring"
                     *           ],
                     *           "urgency": "critical"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["CircuitList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateCircuit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "circuit_id": "L3/ETH/009812/INDY",
                 *       "name": "Indianapolis to Chicago",
                 *       "carrier_id": "0198c0de-7f00-7000-8000-000000000001",
                 *       "service_type_id": "0198c0de-7f00-7000-8000-000000000001",
                 *       "status": "active",
                 *       "purpose": "backhaul",
                 *       "bandwidth_mbps": 10000,
                 *       "handoff": "10GBASE-LR SMF LC",
                 *       "protection": "unprotected",
                 *       "diversity_group": "IND-CHI-1",
                 *       "vlan": "2114",
                 *       "ban": "5-QXR7742",
                 *       "po_number": "PO-20240112",
                 *       "gl_code": "6120 Transport",
                 *       "currency": "USD",
                 *       "mrc": 4179.95,
                 *       "nrc": 2500,
                 *       "order_date": "2023-12-18",
                 *       "install_date": "2024-03-04",
                 *       "at_risk": false,
                 *       "tags": [
                 *         "core ring"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CircuitCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "circuit_id": "L3/ETH/009812/INDY",
                     *       "name": "Indianapolis to Chicago",
                     *       "status": "active",
                     *       "purpose": "backhaul",
                     *       "bandwidth_mbps": 10000,
                     *       "handoff": "10GBASE-LR SMF LC",
                     *       "protection": "unprotected",
                     *       "diversity_group": "IND-CHI-1",
                     *       "vlan": "2114",
                     *       "ban": "5-QXR7742",
                     *       "po_number": "PO-20240112",
                     *       "gl_code": "6120 Transport",
                     *       "currency": "USD",
                     *       "mrc": 4179.95,
                     *       "nrc": 2500,
                     *       "order_date": "2023-12-18",
                     *       "install_date": "2024-03-04",
                     *       "at_risk": false,
                     *       "tags": [
                     *         "core ring"
                     *       ],
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkCircuits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "name": "Indianapolis to Chicago"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportCircuits: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx or geojson.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example circuit_id
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The carrier's identifier; unique per carrier, compared without case and white space. Any of, by comma. Operators: circuit_id__ne, circuit_id__ic, circuit_id__isw, circuit_id__null. */
                circuit_id?: string;
                /** @description What we call it. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The carrier. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description 1 … 10: the carrier's colour; 0: the colour of all others. Any of, by comma. Operators: carrier_series__ne, carrier_series__gt, carrier_series__gte, carrier_series__lt, carrier_series__lte, carrier_series__null. */
                carrier_series?: string;
                /** @description The kind of service. Any of, by comma. Operators: service_type_id__ne, service_type_id__null. */
                service_type_id?: string;
                /** @description Its code. Any of, by comma. Operators: service_type_code__ne, service_type_code__ic, service_type_code__isw, service_type_code__null. */
                service_type_code?: string;
                /** @description Its name. Any of, by comma. Operators: service_type_name__ne, service_type_name__ic, service_type_name__isw, service_type_name__null. */
                service_type_name?: string;
                /** @description Where it is in its life; moves only through POST /circuits/{id}/status. Any of, by comma. One of quoted, ordered, provisioning, active, disconnect_pending, disconnected, cancelled. Operators: status__ne, status__null. */
                status?: string;
                /** @description What it is for. Any of, by comma. One of backhaul, transport, internet, customer_access, interconnect, management, other. Operators: purpose__ne, purpose__null. */
                purpose?: string;
                /** @description Megabits per second, more than 0. Any of, by comma. Operators: bandwidth_mbps__ne, bandwidth_mbps__gt, bandwidth_mbps__gte, bandwidth_mbps__lt, bandwidth_mbps__lte, bandwidth_mbps__null. */
                bandwidth_mbps?: string;
                /** @description Interface, fibre and connector. Any of, by comma. Operators: handoff__ne, handoff__ic, handoff__isw, handoff__null. */
                handoff?: string;
                /** @description Where it starts. Any of, by comma. Operators: a_endpoint_id__ne, a_endpoint_id__null. */
                a_endpoint_id?: string;
                /** @description Name of the A end. Any of, by comma. Operators: a_endpoint_name__ne, a_endpoint_name__ic, a_endpoint_name__isw, a_endpoint_name__null. */
                a_endpoint_name?: string;
                /** @description City of the A end. Any of, by comma. Operators: a_endpoint_city__ne, a_endpoint_city__ic, a_endpoint_city__isw, a_endpoint_city__null. */
                a_endpoint_city?: string;
                /** @description State of the A end. Any of, by comma. Operators: a_endpoint_state__ne, a_endpoint_state__ic, a_endpoint_state__isw, a_endpoint_state__null. */
                a_endpoint_state?: string;
                /** @description Where it ends; empty for internet access. Any of, by comma. Operators: z_endpoint_id__ne, z_endpoint_id__null. */
                z_endpoint_id?: string;
                /** @description Name of the Z end. Any of, by comma. Operators: z_endpoint_name__ne, z_endpoint_name__ic, z_endpoint_name__isw, z_endpoint_name__null. */
                z_endpoint_name?: string;
                /** @description City of the Z end. Any of, by comma. Operators: z_endpoint_city__ne, z_endpoint_city__ic, z_endpoint_city__isw, z_endpoint_city__null. */
                z_endpoint_city?: string;
                /** @description State of the Z end. Any of, by comma. Operators: z_endpoint_state__ne, z_endpoint_state__ic, z_endpoint_state__isw, z_endpoint_state__null. */
                z_endpoint_state?: string;
                /** @description The states of both ends, each once. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description Great-circle distance of the ends on WGS 84, kilometres. Any of, by comma. Operators: distance_km__ne, distance_km__gt, distance_km__gte, distance_km__lt, distance_km__lte, distance_km__null. */
                distance_km?: string;
                /** @description How it is protected. Any of, by comma. One of unprotected, protected, diverse. Operators: protection__ne, protection__null. */
                protection?: string;
                /** @description Circuits of one group must not share a path. Any of, by comma. Operators: diversity_group__ne, diversity_group__ic, diversity_group__isw, diversity_group__null. */
                diversity_group?: string;
                /** @description VLAN tag or tags. Any of, by comma. Operators: vlan__ne, vlan__ic, vlan__isw, vlan__null. */
                vlan?: string;
                /** @description Billing account number. Any of, by comma. Operators: ban__ne, ban__ic, ban__isw, ban__null. */
                ban?: string;
                /** @description Purchase order. Any of, by comma. Operators: po_number__ne, po_number__ic, po_number__isw, po_number__null. */
                po_number?: string;
                /** @description General ledger account. Any of, by comma. Operators: gl_code__ne, gl_code__ic, gl_code__isw, gl_code__null. */
                gl_code?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Monthly recurring charge, where no contract says otherwise. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description Non-recurring charge. Any of, by comma. Operators: nrc__ne, nrc__gt, nrc__gte, nrc__lt, nrc__lte, nrc__null. */
                nrc?: string;
                /** @description Today's rate of the current contract, else mrc. Any of, by comma. Operators: current_mrc__ne, current_mrc__gt, current_mrc__gte, current_mrc__lt, current_mrc__lte, current_mrc__null. */
                current_mrc?: string;
                /** @description current_mrc divided by the bandwidth. Any of, by comma. Operators: cost_per_mbps__ne, cost_per_mbps__gt, cost_per_mbps__gte, cost_per_mbps__lt, cost_per_mbps__lte, cost_per_mbps__null. */
                cost_per_mbps?: string;
                /** @description When it was ordered. Any of, by comma. Operators: order_date__ne, order_date__gt, order_date__gte, order_date__lt, order_date__lte, order_date__null. */
                order_date?: string;
                /** @description When it became active. Any of, by comma. Operators: install_date__ne, install_date__gt, install_date__gte, install_date__lt, install_date__lte, install_date__null. */
                install_date?: string;
                /** @description When it was disconnected. Any of, by comma. Operators: disconnect_date__ne, disconnect_date__gt, disconnect_date__gte, disconnect_date__lt, disconnect_date__lte, disconnect_date__null. */
                disconnect_date?: string;
                /** @description The day charges must end. Any of, by comma. Operators: billing_stop_on__ne, billing_stop_on__gt, billing_stop_on__gte, billing_stop_on__lt, billing_stop_on__lte, billing_stop_on__null. */
                billing_stop_on?: string;
                /** @description Whether it counts as spend today: active or disconnect pending, before billing_stop_on. Any of, by comma. Operators: billed__ne, billed__null. */
                billed?: string;
                /** @description Somebody must look after it. Any of, by comma. Operators: at_risk__ne, at_risk__null. */
                at_risk?: string;
                /** @description Why. Any of, by comma. Operators: at_risk_reason__ne, at_risk_reason__ic, at_risk_reason__isw, at_risk_reason__null. */
                at_risk_reason?: string;
                /** @description Where it is watched. Any of, by comma. Operators: monitoring_url__ne, monitoring_url__ic, monitoring_url__isw, monitoring_url__null. */
                monitoring_url?: string;
                /** @description Free words. Any of, by comma. Operators: tags__ne, tags__ic, tags__isw, tags__null. */
                tags?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description The contract in force today. Any of, by comma. Operators: contract_id__ne, contract_id__null. */
                contract_id?: string;
                /** @description Its number. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description First day of its term. Any of, by comma. Operators: term_start__ne, term_start__gt, term_start__gte, term_start__lt, term_start__lte, term_start__null. */
                term_start?: string;
                /** @description Last day of its term; empty when month to month. Any of, by comma. Operators: term_end__ne, term_end__gt, term_end__gte, term_end__lt, term_end__lte, term_end__null. */
                term_end?: string;
                /** @description Last day to decide about it. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MapCircuits: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The carrier's identifier; unique per carrier, compared without case and white space. Any of, by comma. Operators: circuit_id__ne, circuit_id__ic, circuit_id__isw, circuit_id__null. */
                circuit_id?: string;
                /** @description What we call it. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The carrier. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description 1 … 10: the carrier's colour; 0: the colour of all others. Any of, by comma. Operators: carrier_series__ne, carrier_series__gt, carrier_series__gte, carrier_series__lt, carrier_series__lte, carrier_series__null. */
                carrier_series?: string;
                /** @description The kind of service. Any of, by comma. Operators: service_type_id__ne, service_type_id__null. */
                service_type_id?: string;
                /** @description Its code. Any of, by comma. Operators: service_type_code__ne, service_type_code__ic, service_type_code__isw, service_type_code__null. */
                service_type_code?: string;
                /** @description Its name. Any of, by comma. Operators: service_type_name__ne, service_type_name__ic, service_type_name__isw, service_type_name__null. */
                service_type_name?: string;
                /** @description Where it is in its life; moves only through POST /circuits/{id}/status. Any of, by comma. One of quoted, ordered, provisioning, active, disconnect_pending, disconnected, cancelled. Operators: status__ne, status__null. */
                status?: string;
                /** @description What it is for. Any of, by comma. One of backhaul, transport, internet, customer_access, interconnect, management, other. Operators: purpose__ne, purpose__null. */
                purpose?: string;
                /** @description Megabits per second, more than 0. Any of, by comma. Operators: bandwidth_mbps__ne, bandwidth_mbps__gt, bandwidth_mbps__gte, bandwidth_mbps__lt, bandwidth_mbps__lte, bandwidth_mbps__null. */
                bandwidth_mbps?: string;
                /** @description Interface, fibre and connector. Any of, by comma. Operators: handoff__ne, handoff__ic, handoff__isw, handoff__null. */
                handoff?: string;
                /** @description Where it starts. Any of, by comma. Operators: a_endpoint_id__ne, a_endpoint_id__null. */
                a_endpoint_id?: string;
                /** @description Name of the A end. Any of, by comma. Operators: a_endpoint_name__ne, a_endpoint_name__ic, a_endpoint_name__isw, a_endpoint_name__null. */
                a_endpoint_name?: string;
                /** @description City of the A end. Any of, by comma. Operators: a_endpoint_city__ne, a_endpoint_city__ic, a_endpoint_city__isw, a_endpoint_city__null. */
                a_endpoint_city?: string;
                /** @description State of the A end. Any of, by comma. Operators: a_endpoint_state__ne, a_endpoint_state__ic, a_endpoint_state__isw, a_endpoint_state__null. */
                a_endpoint_state?: string;
                /** @description Where it ends; empty for internet access. Any of, by comma. Operators: z_endpoint_id__ne, z_endpoint_id__null. */
                z_endpoint_id?: string;
                /** @description Name of the Z end. Any of, by comma. Operators: z_endpoint_name__ne, z_endpoint_name__ic, z_endpoint_name__isw, z_endpoint_name__null. */
                z_endpoint_name?: string;
                /** @description City of the Z end. Any of, by comma. Operators: z_endpoint_city__ne, z_endpoint_city__ic, z_endpoint_city__isw, z_endpoint_city__null. */
                z_endpoint_city?: string;
                /** @description State of the Z end. Any of, by comma. Operators: z_endpoint_state__ne, z_endpoint_state__ic, z_endpoint_state__isw, z_endpoint_state__null. */
                z_endpoint_state?: string;
                /** @description The states of both ends, each once. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description Great-circle distance of the ends on WGS 84, kilometres. Any of, by comma. Operators: distance_km__ne, distance_km__gt, distance_km__gte, distance_km__lt, distance_km__lte, distance_km__null. */
                distance_km?: string;
                /** @description How it is protected. Any of, by comma. One of unprotected, protected, diverse. Operators: protection__ne, protection__null. */
                protection?: string;
                /** @description Circuits of one group must not share a path. Any of, by comma. Operators: diversity_group__ne, diversity_group__ic, diversity_group__isw, diversity_group__null. */
                diversity_group?: string;
                /** @description VLAN tag or tags. Any of, by comma. Operators: vlan__ne, vlan__ic, vlan__isw, vlan__null. */
                vlan?: string;
                /** @description Billing account number. Any of, by comma. Operators: ban__ne, ban__ic, ban__isw, ban__null. */
                ban?: string;
                /** @description Purchase order. Any of, by comma. Operators: po_number__ne, po_number__ic, po_number__isw, po_number__null. */
                po_number?: string;
                /** @description General ledger account. Any of, by comma. Operators: gl_code__ne, gl_code__ic, gl_code__isw, gl_code__null. */
                gl_code?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Monthly recurring charge, where no contract says otherwise. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description Non-recurring charge. Any of, by comma. Operators: nrc__ne, nrc__gt, nrc__gte, nrc__lt, nrc__lte, nrc__null. */
                nrc?: string;
                /** @description Today's rate of the current contract, else mrc. Any of, by comma. Operators: current_mrc__ne, current_mrc__gt, current_mrc__gte, current_mrc__lt, current_mrc__lte, current_mrc__null. */
                current_mrc?: string;
                /** @description current_mrc divided by the bandwidth. Any of, by comma. Operators: cost_per_mbps__ne, cost_per_mbps__gt, cost_per_mbps__gte, cost_per_mbps__lt, cost_per_mbps__lte, cost_per_mbps__null. */
                cost_per_mbps?: string;
                /** @description When it was ordered. Any of, by comma. Operators: order_date__ne, order_date__gt, order_date__gte, order_date__lt, order_date__lte, order_date__null. */
                order_date?: string;
                /** @description When it became active. Any of, by comma. Operators: install_date__ne, install_date__gt, install_date__gte, install_date__lt, install_date__lte, install_date__null. */
                install_date?: string;
                /** @description When it was disconnected. Any of, by comma. Operators: disconnect_date__ne, disconnect_date__gt, disconnect_date__gte, disconnect_date__lt, disconnect_date__lte, disconnect_date__null. */
                disconnect_date?: string;
                /** @description The day charges must end. Any of, by comma. Operators: billing_stop_on__ne, billing_stop_on__gt, billing_stop_on__gte, billing_stop_on__lt, billing_stop_on__lte, billing_stop_on__null. */
                billing_stop_on?: string;
                /** @description Whether it counts as spend today: active or disconnect pending, before billing_stop_on. Any of, by comma. Operators: billed__ne, billed__null. */
                billed?: string;
                /** @description Somebody must look after it. Any of, by comma. Operators: at_risk__ne, at_risk__null. */
                at_risk?: string;
                /** @description Why. Any of, by comma. Operators: at_risk_reason__ne, at_risk_reason__ic, at_risk_reason__isw, at_risk_reason__null. */
                at_risk_reason?: string;
                /** @description Where it is watched. Any of, by comma. Operators: monitoring_url__ne, monitoring_url__ic, monitoring_url__isw, monitoring_url__null. */
                monitoring_url?: string;
                /** @description Free words. Any of, by comma. Operators: tags__ne, tags__ic, tags__isw, tags__null. */
                tags?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description The contract in force today. Any of, by comma. Operators: contract_id__ne, contract_id__null. */
                contract_id?: string;
                /** @description Its number. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description First day of its term. Any of, by comma. Operators: term_start__ne, term_start__gt, term_start__gte, term_start__lt, term_start__lte, term_start__null. */
                term_start?: string;
                /** @description Last day of its term; empty when month to month. Any of, by comma. Operators: term_end__ne, term_end__gt, term_end__gte, term_end__lt, term_end__lte, term_end__null. */
                term_end?: string;
                /** @description Last day to decide about it. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "FeatureCollection",
                     *       "features": [],
                     *       "omitted": 3
                     *     }
                     */
                    "application/geo+json": Record<string, never>;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCircuit: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Records to show inside: carrier, service_type, a_endpoint, z_endpoint, contract. */
                include?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "circuit_id": "L3/ETH/009812/INDY",
                     *       "name": "Indianapolis to Chicago",
                     *       "status": "active",
                     *       "purpose": "backhaul",
                     *       "bandwidth_mbps": 10000,
                     *       "handoff": "10GBASE-LR SMF LC",
                     *       "protection": "unprotected",
                     *       "diversity_group": "IND-CHI-1",
                     *       "vlan": "2114",
                     *       "ban": "5-QXR7742",
                     *       "po_number": "PO-20240112",
                     *       "gl_code": "6120 Transport",
                     *       "currency": "USD",
                     *       "mrc": 4179.95,
                     *       "nrc": 2500,
                     *       "order_date": "2023-12-18",
                     *       "install_date": "2024-03-04",
                     *       "at_risk": false,
                     *       "tags": [
                     *         "core ring"
                     *       ],
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteCircuit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateCircuit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Indianapolis to Chicago"
                 *     }
                 */
                "application/json": components["schemas"]["CircuitUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "circuit_id": "L3/ETH/009812/INDY",
                     *       "name": "Indianapolis to Chicago",
                     *       "status": "active",
                     *       "purpose": "backhaul",
                     *       "bandwidth_mbps": 10000,
                     *       "handoff": "10GBASE-LR SMF LC",
                     *       "protection": "unprotected",
                     *       "diversity_group": "IND-CHI-1",
                     *       "vlan": "2114",
                     *       "ban": "5-QXR7742",
                     *       "po_number": "PO-20240112",
                     *       "gl_code": "6120 Transport",
                     *       "currency": "USD",
                     *       "mrc": 4179.95,
                     *       "nrc": 2500,
                     *       "order_date": "2023-12-18",
                     *       "install_date": "2024-03-04",
                     *       "at_risk": false,
                     *       "tags": [
                     *         "core ring"
                     *       ],
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCircuitContracts: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example end_date
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: carrier_id, kind, end_of_term, status, urgency. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Whom it is with. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description The number on the paper. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description The master agreement it stands under. Any of, by comma. Operators: msa_reference__ne, msa_reference__ic, msa_reference__isw, msa_reference__null. */
                msa_reference?: string;
                /** @description What kind of agreement it is. Any of, by comma. One of service_order, msa, lease, license, colocation, power, other. Operators: kind__ne, kind__null. */
                kind?: string;
                /** @description First day of the term. Any of, by comma. Operators: start_date__ne, start_date__gt, start_date__gte, start_date__lt, start_date__lte, start_date__null. */
                start_date?: string;
                /** @description Length of the term; with start_date it gives end_date, and the other way round. Any of, by comma. Operators: term_months__ne, term_months__gt, term_months__gte, term_months__lt, term_months__lte, term_months__null. */
                term_months?: string;
                /** @description Last day of the term; empty = evergreen. Any of, by comma. Operators: end_date__ne, end_date__gt, end_date__gte, end_date__lt, end_date__lte, end_date__null. */
                end_date?: string;
                /** @description Ends together with another contract, whatever its months say. Any of, by comma. Operators: co_terminated__ne, co_terminated__null. */
                co_terminated?: string;
                /** @description What happens the day after, if nothing is done. Any of, by comma. One of auto_renew, month_to_month, auto_disconnect. Operators: end_of_term__ne, end_of_term__null. */
                end_of_term?: string;
                /** @description Length of a renewal; required with auto_renew. Any of, by comma. Operators: renewal_term_months__ne, renewal_term_months__gt, renewal_term_months__gte, renewal_term_months__lt, renewal_term_months__lte, renewal_term_months__null. */
                renewal_term_months?: string;
                /** @description Days before the end by which notice must be given; 0 = none. Any of, by comma. Operators: notice_days__ne, notice_days__gt, notice_days__gte, notice_days__lt, notice_days__lte, notice_days__null. */
                notice_days?: string;
                /** @description Notice given earlier than this many days before the end does not count. Any of, by comma. Operators: notice_not_before_days__ne, notice_not_before_days__gt, notice_not_before_days__gte, notice_not_before_days__lt, notice_not_before_days__lte, notice_not_before_days__null. */
                notice_not_before_days?: string;
                /** @description How notice must be given. Any of, by comma. Operators: notice_method__ne, notice_method__ic, notice_method__isw, notice_method__null. */
                notice_method?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Sum of the subjects' MRC. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description What it costs a month today, over the circuits for which it is in force. Any of, by comma. Operators: current_rate__ne, current_rate__gt, current_rate__gte, current_rate__lt, current_rate__lte, current_rate__null. */
                current_rate?: string;
                /** @description How the rate rises. Any of, by comma. One of none, fixed_percent, fixed_step, cpi. Operators: escalator_kind__ne, escalator_kind__null. */
                escalator_kind?: string;
                /** @description Percent or amount per period. Any of, by comma. Operators: escalator_value__ne, escalator_value__gt, escalator_value__gte, escalator_value__lt, escalator_value__lte, escalator_value__null. */
                escalator_value?: string;
                /** @description Length of a period. Any of, by comma. Operators: escalator_every_months__ne, escalator_every_months__gt, escalator_every_months__gte, escalator_every_months__lt, escalator_every_months__lte, escalator_every_months__null. */
                escalator_every_months?: string;
                /** @description Periods count from here: the start of the first contract of the chain. Any of, by comma. Operators: escalator_anchor_on__ne, escalator_anchor_on__gt, escalator_anchor_on__gte, escalator_anchor_on__lt, escalator_anchor_on__lte, escalator_anchor_on__null. */
                escalator_anchor_on?: string;
                /** @description Least percent per period. Any of, by comma. Operators: escalator_floor__ne, escalator_floor__gt, escalator_floor__gte, escalator_floor__lt, escalator_floor__lte, escalator_floor__null. */
                escalator_floor?: string;
                /** @description Most percent per period. Any of, by comma. Operators: escalator_cap__ne, escalator_cap__gt, escalator_cap__gte, escalator_cap__lt, escalator_cap__lte, escalator_cap__null. */
                escalator_cap?: string;
                /** @description Non-recurring charges waived, which an early exit may claw back. Any of, by comma. Operators: waived_nrc__ne, waived_nrc__gt, waived_nrc__gte, waived_nrc__lt, waived_nrc__lte, waived_nrc__null. */
                waived_nrc?: string;
                /** @description Law it stands under. Any of, by comma. Operators: governing_law__ne, governing_law__ic, governing_law__isw, governing_law__null. */
                governing_law?: string;
                /** @description When it was signed. Any of, by comma. Operators: signed_on__ne, signed_on__gt, signed_on__gte, signed_on__lt, signed_on__lte, signed_on__null. */
                signed_on?: string;
                /** @description The contract it follows. Any of, by comma. Operators: predecessor_id__ne, predecessor_id__null. */
                predecessor_id?: string;
                /** @description The contract that follows it. Any of, by comma. Operators: successor_id__ne, successor_id__null. */
                successor_id?: string;
                /** @description Day of the month the chain's months are counted from, 1 … 31. Any of, by comma. Operators: anchor_day__ne, anchor_day__gt, anchor_day__gte, anchor_day__lt, anchor_day__lte, anchor_day__null. */
                anchor_day?: string;
                /** @description Where it is in its life. Any of, by comma. One of draft, scheduled, active, month_to_month, expired, terminated, superseded. Operators: status__ne, status__null. */
                status?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Last day to decide: end_date less notice_days, while it is active. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "agreement_number": "SO-448120",
                     *           "msa_reference": "MSA-2019-0417",
                     *           "kind": "service_order",
                     *           "start_date": "2024-02-10",
                     *           "term_months": 36,
                     *           "co_terminated": false,
                     *           "end_of_term": "auto_renew",
                     *           "renewal_term_months": 12,
                     *           "notice_days": 60,
                     *           "notice_method": "certified mail",
                     *           "currency": "USD",
                     *           "escalator_kind": "fixed_percent",
                     *           "escalator_value": 3,
                     *           "escalator_every_months": 12,
                     *           "status": "active",
                     *           "urgency": "critical"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ContractList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCircuitHistory: {
        parameters: {
            query?: {
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-11-19T14:03:11Z",
                     *           "type": "change",
                     *           "action": "updated",
                     *           "by": "marcus@example.net",
                     *           "source": "user",
                     *           "changes": [
                     *             {
                     *               "field": "ban",
                     *               "old": "5-QXR7724",
                     *               "new": "5-QXR7742"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": {
                        items?: {
                            at?: string;
                            type?: string;
                            action?: string;
                            by?: string;
                            source?: string;
                            changes?: {
                                field?: string;
                                old?: string;
                                new?: string;
                            }[];
                        }[];
                        total?: number;
                        limit?: number;
                        offset?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListLifecycleEvents: {
        parameters: {
            query?: {
                /**
                 * @description Fields by comma, - for descending.
                 * @example -occurred_on,-created_at
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: kind. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The circuit it happened to. Any of, by comma. Operators: circuit_id__ne, circuit_id__null. */
                circuit_id?: string;
                /** @description What happened. Any of, by comma. One of quote, order, foc, install, activation, bandwidth_change, rate_change, move, outage, repair, renewal, disconnect_request, disconnect, note. Operators: kind__ne, kind__null. */
                kind?: string;
                /** @description The day it happened. Any of, by comma. Operators: occurred_on__ne, occurred_on__gt, occurred_on__gte, occurred_on__lt, occurred_on__lte, occurred_on__null. */
                occurred_on?: string;
                /** @description Who wrote it. Any of, by comma. One of user, import, system, api. Operators: source__ne, source__null. */
                source?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "kind": "install",
                     *           "occurred_on": "2024-03-04",
                     *           "title": "Installed and tested",
                     *           "source": "user"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleEventList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordLifecycleEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "kind": "install",
                 *       "occurred_on": "2024-03-04",
                 *       "title": "Installed and tested"
                 *     }
                 */
                "application/json": components["schemas"]["LifeCycleEventCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "kind": "install",
                     *       "occurred_on": "2024-03-04",
                     *       "title": "Installed and tested",
                     *       "source": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleEvent"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreCircuit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "circuit_id": "L3/ETH/009812/INDY",
                     *       "name": "Indianapolis to Chicago",
                     *       "status": "active",
                     *       "purpose": "backhaul",
                     *       "bandwidth_mbps": 10000,
                     *       "handoff": "10GBASE-LR SMF LC",
                     *       "protection": "unprotected",
                     *       "diversity_group": "IND-CHI-1",
                     *       "vlan": "2114",
                     *       "ban": "5-QXR7742",
                     *       "po_number": "PO-20240112",
                     *       "gl_code": "6120 Transport",
                     *       "currency": "USD",
                     *       "mrc": 4179.95,
                     *       "nrc": 2500,
                     *       "order_date": "2023-12-18",
                     *       "install_date": "2024-03-04",
                     *       "at_risk": false,
                     *       "tags": [
                     *         "core ring"
                     *       ],
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MoveCircuit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "active",
                 *       "on": "2026-11-20",
                 *       "reason": "Accepted after test"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "circuit_id": "L3/ETH/009812/INDY",
                     *       "name": "Indianapolis to Chicago",
                     *       "status": "active",
                     *       "purpose": "backhaul",
                     *       "bandwidth_mbps": 10000,
                     *       "handoff": "10GBASE-LR SMF LC",
                     *       "protection": "unprotected",
                     *       "diversity_group": "IND-CHI-1",
                     *       "vlan": "2114",
                     *       "ban": "5-QXR7742",
                     *       "po_number": "PO-20240112",
                     *       "gl_code": "6120 Transport",
                     *       "currency": "USD",
                     *       "mrc": 4179.95,
                     *       "nrc": 2500,
                     *       "order_date": "2023-12-18",
                     *       "install_date": "2024-03-04",
                     *       "at_risk": false,
                     *       "tags": [
                     *         "core ring"
                     *       ],
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Circuit"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListContracts: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example end_date
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: carrier_id, kind, end_of_term, status, urgency. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Whom it is with. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description The number on the paper. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description The master agreement it stands under. Any of, by comma. Operators: msa_reference__ne, msa_reference__ic, msa_reference__isw, msa_reference__null. */
                msa_reference?: string;
                /** @description What kind of agreement it is. Any of, by comma. One of service_order, msa, lease, license, colocation, power, other. Operators: kind__ne, kind__null. */
                kind?: string;
                /** @description First day of the term. Any of, by comma. Operators: start_date__ne, start_date__gt, start_date__gte, start_date__lt, start_date__lte, start_date__null. */
                start_date?: string;
                /** @description Length of the term; with start_date it gives end_date, and the other way round. Any of, by comma. Operators: term_months__ne, term_months__gt, term_months__gte, term_months__lt, term_months__lte, term_months__null. */
                term_months?: string;
                /** @description Last day of the term; empty = evergreen. Any of, by comma. Operators: end_date__ne, end_date__gt, end_date__gte, end_date__lt, end_date__lte, end_date__null. */
                end_date?: string;
                /** @description Ends together with another contract, whatever its months say. Any of, by comma. Operators: co_terminated__ne, co_terminated__null. */
                co_terminated?: string;
                /** @description What happens the day after, if nothing is done. Any of, by comma. One of auto_renew, month_to_month, auto_disconnect. Operators: end_of_term__ne, end_of_term__null. */
                end_of_term?: string;
                /** @description Length of a renewal; required with auto_renew. Any of, by comma. Operators: renewal_term_months__ne, renewal_term_months__gt, renewal_term_months__gte, renewal_term_months__lt, renewal_term_months__lte, renewal_term_months__null. */
                renewal_term_months?: string;
                /** @description Days before the end by which notice must be given; 0 = none. Any of, by comma. Operators: notice_days__ne, notice_days__gt, notice_days__gte, notice_days__lt, notice_days__lte, notice_days__null. */
                notice_days?: string;
                /** @description Notice given earlier than this many days before the end does not count. Any of, by comma. Operators: notice_not_before_days__ne, notice_not_before_days__gt, notice_not_before_days__gte, notice_not_before_days__lt, notice_not_before_days__lte, notice_not_before_days__null. */
                notice_not_before_days?: string;
                /** @description How notice must be given. Any of, by comma. Operators: notice_method__ne, notice_method__ic, notice_method__isw, notice_method__null. */
                notice_method?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Sum of the subjects' MRC. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description What it costs a month today, over the circuits for which it is in force. Any of, by comma. Operators: current_rate__ne, current_rate__gt, current_rate__gte, current_rate__lt, current_rate__lte, current_rate__null. */
                current_rate?: string;
                /** @description How the rate rises. Any of, by comma. One of none, fixed_percent, fixed_step, cpi. Operators: escalator_kind__ne, escalator_kind__null. */
                escalator_kind?: string;
                /** @description Percent or amount per period. Any of, by comma. Operators: escalator_value__ne, escalator_value__gt, escalator_value__gte, escalator_value__lt, escalator_value__lte, escalator_value__null. */
                escalator_value?: string;
                /** @description Length of a period. Any of, by comma. Operators: escalator_every_months__ne, escalator_every_months__gt, escalator_every_months__gte, escalator_every_months__lt, escalator_every_months__lte, escalator_every_months__null. */
                escalator_every_months?: string;
                /** @description Periods count from here: the start of the first contract of the chain. Any of, by comma. Operators: escalator_anchor_on__ne, escalator_anchor_on__gt, escalator_anchor_on__gte, escalator_anchor_on__lt, escalator_anchor_on__lte, escalator_anchor_on__null. */
                escalator_anchor_on?: string;
                /** @description Least percent per period. Any of, by comma. Operators: escalator_floor__ne, escalator_floor__gt, escalator_floor__gte, escalator_floor__lt, escalator_floor__lte, escalator_floor__null. */
                escalator_floor?: string;
                /** @description Most percent per period. Any of, by comma. Operators: escalator_cap__ne, escalator_cap__gt, escalator_cap__gte, escalator_cap__lt, escalator_cap__lte, escalator_cap__null. */
                escalator_cap?: string;
                /** @description Non-recurring charges waived, which an early exit may claw back. Any of, by comma. Operators: waived_nrc__ne, waived_nrc__gt, waived_nrc__gte, waived_nrc__lt, waived_nrc__lte, waived_nrc__null. */
                waived_nrc?: string;
                /** @description Law it stands under. Any of, by comma. Operators: governing_law__ne, governing_law__ic, governing_law__isw, governing_law__null. */
                governing_law?: string;
                /** @description When it was signed. Any of, by comma. Operators: signed_on__ne, signed_on__gt, signed_on__gte, signed_on__lt, signed_on__lte, signed_on__null. */
                signed_on?: string;
                /** @description The contract it follows. Any of, by comma. Operators: predecessor_id__ne, predecessor_id__null. */
                predecessor_id?: string;
                /** @description The contract that follows it. Any of, by comma. Operators: successor_id__ne, successor_id__null. */
                successor_id?: string;
                /** @description Day of the month the chain's months are counted from, 1 … 31. Any of, by comma. Operators: anchor_day__ne, anchor_day__gt, anchor_day__gte, anchor_day__lt, anchor_day__lte, anchor_day__null. */
                anchor_day?: string;
                /** @description Where it is in its life. Any of, by comma. One of draft, scheduled, active, month_to_month, expired, terminated, superseded. Operators: status__ne, status__null. */
                status?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Last day to decide: end_date less notice_days, while it is active. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "agreement_number": "SO-448120",
                     *           "msa_reference": "MSA-2019-0417",
                     *           "kind": "service_order",
                     *           "start_date": "2024-02-10",
                     *           "term_months": 36,
                     *           "co_terminated": false,
                     *           "end_of_term": "auto_renew",
                     *           "renewal_term_months": 12,
                     *           "notice_days": 60,
                     *           "notice_method": "certified mail",
                     *           "currency": "USD",
                     *           "escalator_kind": "fixed_percent",
                     *           "escalator_value": 3,
                     *           "escalator_every_months": 12,
                     *           "status": "active",
                     *           "urgency": "critical"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ContractList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "agreement_number": "SO-448120",
                 *       "msa_reference": "MSA-2019-0417",
                 *       "kind": "service_order",
                 *       "start_date": "2024-02-10",
                 *       "term_months": 36,
                 *       "co_terminated": false,
                 *       "end_of_term": "auto_renew",
                 *       "renewal_term_months": 12,
                 *       "notice_days": 60,
                 *       "notice_method": "certified mail",
                 *       "currency": "USD",
                 *       "escalator_kind": "fixed_percent",
                 *       "escalator_value": 3,
                 *       "escalator_every_months": 12,
                 *       "status": "active"
                 *     }
                 */
                "application/json": components["schemas"]["ContractCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "agreement_number": "SO-448120",
                     *       "msa_reference": "MSA-2019-0417",
                     *       "kind": "service_order",
                     *       "start_date": "2024-02-10",
                     *       "term_months": 36,
                     *       "co_terminated": false,
                     *       "end_of_term": "auto_renew",
                     *       "renewal_term_months": 12,
                     *       "notice_days": 60,
                     *       "notice_method": "certified mail",
                     *       "currency": "USD",
                     *       "escalator_kind": "fixed_percent",
                     *       "escalator_value": 3,
                     *       "escalator_every_months": 12,
                     *       "status": "active",
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkContracts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "agreement_number": "SO-448120"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportContracts: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example end_date
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Whom it is with. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description The number on the paper. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description The master agreement it stands under. Any of, by comma. Operators: msa_reference__ne, msa_reference__ic, msa_reference__isw, msa_reference__null. */
                msa_reference?: string;
                /** @description What kind of agreement it is. Any of, by comma. One of service_order, msa, lease, license, colocation, power, other. Operators: kind__ne, kind__null. */
                kind?: string;
                /** @description First day of the term. Any of, by comma. Operators: start_date__ne, start_date__gt, start_date__gte, start_date__lt, start_date__lte, start_date__null. */
                start_date?: string;
                /** @description Length of the term; with start_date it gives end_date, and the other way round. Any of, by comma. Operators: term_months__ne, term_months__gt, term_months__gte, term_months__lt, term_months__lte, term_months__null. */
                term_months?: string;
                /** @description Last day of the term; empty = evergreen. Any of, by comma. Operators: end_date__ne, end_date__gt, end_date__gte, end_date__lt, end_date__lte, end_date__null. */
                end_date?: string;
                /** @description Ends together with another contract, whatever its months say. Any of, by comma. Operators: co_terminated__ne, co_terminated__null. */
                co_terminated?: string;
                /** @description What happens the day after, if nothing is done. Any of, by comma. One of auto_renew, month_to_month, auto_disconnect. Operators: end_of_term__ne, end_of_term__null. */
                end_of_term?: string;
                /** @description Length of a renewal; required with auto_renew. Any of, by comma. Operators: renewal_term_months__ne, renewal_term_months__gt, renewal_term_months__gte, renewal_term_months__lt, renewal_term_months__lte, renewal_term_months__null. */
                renewal_term_months?: string;
                /** @description Days before the end by which notice must be given; 0 = none. Any of, by comma. Operators: notice_days__ne, notice_days__gt, notice_days__gte, notice_days__lt, notice_days__lte, notice_days__null. */
                notice_days?: string;
                /** @description Notice given earlier than this many days before the end does not count. Any of, by comma. Operators: notice_not_before_days__ne, notice_not_before_days__gt, notice_not_before_days__gte, notice_not_before_days__lt, notice_not_before_days__lte, notice_not_before_days__null. */
                notice_not_before_days?: string;
                /** @description How notice must be given. Any of, by comma. Operators: notice_method__ne, notice_method__ic, notice_method__isw, notice_method__null. */
                notice_method?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Sum of the subjects' MRC. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description What it costs a month today, over the circuits for which it is in force. Any of, by comma. Operators: current_rate__ne, current_rate__gt, current_rate__gte, current_rate__lt, current_rate__lte, current_rate__null. */
                current_rate?: string;
                /** @description How the rate rises. Any of, by comma. One of none, fixed_percent, fixed_step, cpi. Operators: escalator_kind__ne, escalator_kind__null. */
                escalator_kind?: string;
                /** @description Percent or amount per period. Any of, by comma. Operators: escalator_value__ne, escalator_value__gt, escalator_value__gte, escalator_value__lt, escalator_value__lte, escalator_value__null. */
                escalator_value?: string;
                /** @description Length of a period. Any of, by comma. Operators: escalator_every_months__ne, escalator_every_months__gt, escalator_every_months__gte, escalator_every_months__lt, escalator_every_months__lte, escalator_every_months__null. */
                escalator_every_months?: string;
                /** @description Periods count from here: the start of the first contract of the chain. Any of, by comma. Operators: escalator_anchor_on__ne, escalator_anchor_on__gt, escalator_anchor_on__gte, escalator_anchor_on__lt, escalator_anchor_on__lte, escalator_anchor_on__null. */
                escalator_anchor_on?: string;
                /** @description Least percent per period. Any of, by comma. Operators: escalator_floor__ne, escalator_floor__gt, escalator_floor__gte, escalator_floor__lt, escalator_floor__lte, escalator_floor__null. */
                escalator_floor?: string;
                /** @description Most percent per period. Any of, by comma. Operators: escalator_cap__ne, escalator_cap__gt, escalator_cap__gte, escalator_cap__lt, escalator_cap__lte, escalator_cap__null. */
                escalator_cap?: string;
                /** @description Non-recurring charges waived, which an early exit may claw back. Any of, by comma. Operators: waived_nrc__ne, waived_nrc__gt, waived_nrc__gte, waived_nrc__lt, waived_nrc__lte, waived_nrc__null. */
                waived_nrc?: string;
                /** @description Law it stands under. Any of, by comma. Operators: governing_law__ne, governing_law__ic, governing_law__isw, governing_law__null. */
                governing_law?: string;
                /** @description When it was signed. Any of, by comma. Operators: signed_on__ne, signed_on__gt, signed_on__gte, signed_on__lt, signed_on__lte, signed_on__null. */
                signed_on?: string;
                /** @description The contract it follows. Any of, by comma. Operators: predecessor_id__ne, predecessor_id__null. */
                predecessor_id?: string;
                /** @description The contract that follows it. Any of, by comma. Operators: successor_id__ne, successor_id__null. */
                successor_id?: string;
                /** @description Day of the month the chain's months are counted from, 1 … 31. Any of, by comma. Operators: anchor_day__ne, anchor_day__gt, anchor_day__gte, anchor_day__lt, anchor_day__lte, anchor_day__null. */
                anchor_day?: string;
                /** @description Where it is in its life. Any of, by comma. One of draft, scheduled, active, month_to_month, expired, terminated, superseded. Operators: status__ne, status__null. */
                status?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Last day to decide: end_date less notice_days, while it is active. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetContract: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "agreement_number": "SO-448120",
                     *       "msa_reference": "MSA-2019-0417",
                     *       "kind": "service_order",
                     *       "start_date": "2024-02-10",
                     *       "term_months": 36,
                     *       "co_terminated": false,
                     *       "end_of_term": "auto_renew",
                     *       "renewal_term_months": 12,
                     *       "notice_days": 60,
                     *       "notice_method": "certified mail",
                     *       "currency": "USD",
                     *       "escalator_kind": "fixed_percent",
                     *       "escalator_value": 3,
                     *       "escalator_every_months": 12,
                     *       "status": "active",
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreement_number": "SO-448120"
                 *     }
                 */
                "application/json": components["schemas"]["ContractUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "agreement_number": "SO-448120",
                     *       "msa_reference": "MSA-2019-0417",
                     *       "kind": "service_order",
                     *       "start_date": "2024-02-10",
                     *       "term_months": 36,
                     *       "co_terminated": false,
                     *       "end_of_term": "auto_renew",
                     *       "renewal_term_months": 12,
                     *       "notice_days": 60,
                     *       "notice_method": "certified mail",
                     *       "currency": "USD",
                     *       "escalator_kind": "fixed_percent",
                     *       "escalator_value": 3,
                     *       "escalator_every_months": 12,
                     *       "status": "active",
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetContractRate: {
        parameters: {
            query?: {
                /**
                 * @description The day; today when not given.
                 * @example 2027-02-10
                 */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2027-02-10",
                     *       "currency": "USD",
                     *       "amount": 4305.34,
                     *       "base": 4058.2,
                     *       "periods": 2,
                     *       "subjects": [
                     *         {
                     *           "circuit_id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "amount": 4305.34
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": {
                        on?: string;
                        currency?: string;
                        amount?: number;
                        base?: number;
                        periods?: number;
                        subjects?: {
                            circuit_id?: string;
                            amount?: number;
                        }[];
                        warnings?: unknown[];
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "agreement_number": "SO-448120",
                     *       "msa_reference": "MSA-2019-0417",
                     *       "kind": "service_order",
                     *       "start_date": "2024-02-10",
                     *       "term_months": 36,
                     *       "co_terminated": false,
                     *       "end_of_term": "auto_renew",
                     *       "renewal_term_months": 12,
                     *       "notice_days": 60,
                     *       "notice_method": "certified mail",
                     *       "currency": "USD",
                     *       "escalator_kind": "fixed_percent",
                     *       "escalator_value": 3,
                     *       "escalator_every_months": 12,
                     *       "status": "active",
                     *       "urgency": "critical"
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "circuits": 1284,
                     *       "endpoints": 146,
                     *       "carriers": 23,
                     *       "contracts": 1201,
                     *       "renewals_overdue": 3
                     *     }
                     */
                    "application/json": {
                        circuits?: number;
                        endpoints?: number;
                        carriers?: number;
                        contracts?: number;
                        renewals_overdue?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetDashboardSummary: {
        parameters: {
            query?: {
                /** @description Only these carriers, by comma. */
                carrier_id?: string;
                /** @description Only circuits with an end in these states, by comma. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2026-11-22T08:00:00Z",
                     *       "business_date": "2026-11-22",
                     *       "cards": {
                     *         "active_circuits": {
                     *           "value": 1146,
                     *           "total": 1284,
                     *           "provisioning": 19
                     *         },
                     *         "monthly_spend": [
                     *           {
                     *             "currency": "USD",
                     *             "amount": 1940112.4
                     *           }
                     *         ]
                     *       },
                     *       "spend_by_carrier": [],
                     *       "service_mix": [],
                     *       "pipeline": [],
                     *       "decide_next": []
                     *     }
                     */
                    "application/json": {
                        as_of?: string;
                        business_date?: string;
                        cards?: {
                            active_circuits?: {
                                value?: number;
                                total?: number;
                                provisioning?: number;
                            };
                            monthly_spend?: {
                                currency?: string;
                                amount?: number;
                            }[];
                        };
                        spend_by_carrier?: unknown[];
                        service_mix?: unknown[];
                        pipeline?: unknown[];
                        decide_next?: unknown[];
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListEndpoints: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: city, state, country, facility_type. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description What the place is called. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Common Language Location Identifier. Any of, by comma. Operators: clli__ne, clli__ic, clli__isw, clli__null. */
                clli?: string;
                /** @description Street and number. Any of, by comma. Operators: address_line1__ne, address_line1__ic, address_line1__isw, address_line1__null. */
                address_line1?: string;
                /** @description Building, floor. Any of, by comma. Operators: address_line2__ne, address_line2__ic, address_line2__isw, address_line2__null. */
                address_line2?: string;
                /** @description City. Any of, by comma. Operators: city__ne, city__ic, city__isw, city__null. */
                city?: string;
                /** @description State or province. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description ZIP or postal code. Any of, by comma. Operators: postal_code__ne, postal_code__ic, postal_code__isw, postal_code__null. */
                postal_code?: string;
                /** @description ISO 3166-1 alpha-2. Any of, by comma. Operators: country__ne, country__ic, country__isw, country__null. */
                country?: string;
                /** @description What kind of place it is. Any of, by comma. One of data_center, carrier_hotel, pop, tower, rooftop, office, customer_premises, aggregation_site, other. Operators: facility_type__ne, facility_type__null. */
                facility_type?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: latitude__ne, latitude__gt, latitude__gte, latitude__lt, latitude__lte, latitude__null. */
                latitude?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: longitude__ne, longitude__gt, longitude__gte, longitude__lt, longitude__lte, longitude__null. */
                longitude?: string;
                /** @description Where the circuit is handed over: suite. Any of, by comma. Operators: demarc_suite__ne, demarc_suite__ic, demarc_suite__isw, demarc_suite__null. */
                demarc_suite?: string;
                /** @description Rack. Any of, by comma. Operators: demarc_rack__ne, demarc_rack__ic, demarc_rack__isw, demarc_rack__null. */
                demarc_rack?: string;
                /** @description Panel. Any of, by comma. Operators: demarc_panel__ne, demarc_panel__ic, demarc_panel__isw, demarc_panel__null. */
                demarc_panel?: string;
                /** @description Port. Any of, by comma. Operators: demarc_port__ne, demarc_port__ic, demarc_port__isw, demarc_port__null. */
                demarc_port?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Circuits that land here. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "name": "Indy Telcom Center",
                     *           "clli": "IPLSINCG",
                     *           "address_line1": "733 W Henry St",
                     *           "city": "Indianapolis",
                     *           "state": "IN",
                     *           "postal_code": "46225",
                     *           "country": "US",
                     *           "facility_type": "carrier_hotel",
                     *           "latitude": 39.758,
                     *           "longitude": -86.171,
                     *           "demarc_suite": "210",
                     *           "demarc_rack": "14",
                     *           "demarc_panel": "3",
                     *           "demarc_port": "17"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["EndpointList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "name": "Indy Telcom Center",
                 *       "clli": "IPLSINCG",
                 *       "address_line1": "733 W Henry St",
                 *       "city": "Indianapolis",
                 *       "state": "IN",
                 *       "postal_code": "46225",
                 *       "country": "US",
                 *       "facility_type": "carrier_hotel",
                 *       "latitude": 39.758,
                 *       "longitude": -86.171,
                 *       "demarc_suite": "210",
                 *       "demarc_rack": "14",
                 *       "demarc_panel": "3",
                 *       "demarc_port": "17"
                 *     }
                 */
                "application/json": components["schemas"]["EndpointCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Indy Telcom Center",
                     *       "clli": "IPLSINCG",
                     *       "address_line1": "733 W Henry St",
                     *       "city": "Indianapolis",
                     *       "state": "IN",
                     *       "postal_code": "46225",
                     *       "country": "US",
                     *       "facility_type": "carrier_hotel",
                     *       "latitude": 39.758,
                     *       "longitude": -86.171,
                     *       "demarc_suite": "210",
                     *       "demarc_rack": "14",
                     *       "demarc_panel": "3",
                     *       "demarc_port": "17"
                     *     }
                     */
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "name": "Indy Telcom Center"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx or geojson.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description What the place is called. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Common Language Location Identifier. Any of, by comma. Operators: clli__ne, clli__ic, clli__isw, clli__null. */
                clli?: string;
                /** @description Street and number. Any of, by comma. Operators: address_line1__ne, address_line1__ic, address_line1__isw, address_line1__null. */
                address_line1?: string;
                /** @description Building, floor. Any of, by comma. Operators: address_line2__ne, address_line2__ic, address_line2__isw, address_line2__null. */
                address_line2?: string;
                /** @description City. Any of, by comma. Operators: city__ne, city__ic, city__isw, city__null. */
                city?: string;
                /** @description State or province. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description ZIP or postal code. Any of, by comma. Operators: postal_code__ne, postal_code__ic, postal_code__isw, postal_code__null. */
                postal_code?: string;
                /** @description ISO 3166-1 alpha-2. Any of, by comma. Operators: country__ne, country__ic, country__isw, country__null. */
                country?: string;
                /** @description What kind of place it is. Any of, by comma. One of data_center, carrier_hotel, pop, tower, rooftop, office, customer_premises, aggregation_site, other. Operators: facility_type__ne, facility_type__null. */
                facility_type?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: latitude__ne, latitude__gt, latitude__gte, latitude__lt, latitude__lte, latitude__null. */
                latitude?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: longitude__ne, longitude__gt, longitude__gte, longitude__lt, longitude__lte, longitude__null. */
                longitude?: string;
                /** @description Where the circuit is handed over: suite. Any of, by comma. Operators: demarc_suite__ne, demarc_suite__ic, demarc_suite__isw, demarc_suite__null. */
                demarc_suite?: string;
                /** @description Rack. Any of, by comma. Operators: demarc_rack__ne, demarc_rack__ic, demarc_rack__isw, demarc_rack__null. */
                demarc_rack?: string;
                /** @description Panel. Any of, by comma. Operators: demarc_panel__ne, demarc_panel__ic, demarc_panel__isw, demarc_panel__null. */
                demarc_panel?: string;
                /** @description Port. Any of, by comma. Operators: demarc_port__ne, demarc_port__ic, demarc_port__isw, demarc_port__null. */
                demarc_port?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Circuits that land here. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MapEndpoints: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description west,south,east,north in degrees. */
                bbox?: string;
                /** @description latitude,longitude,kilometres. */
                near?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description What the place is called. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Common Language Location Identifier. Any of, by comma. Operators: clli__ne, clli__ic, clli__isw, clli__null. */
                clli?: string;
                /** @description Street and number. Any of, by comma. Operators: address_line1__ne, address_line1__ic, address_line1__isw, address_line1__null. */
                address_line1?: string;
                /** @description Building, floor. Any of, by comma. Operators: address_line2__ne, address_line2__ic, address_line2__isw, address_line2__null. */
                address_line2?: string;
                /** @description City. Any of, by comma. Operators: city__ne, city__ic, city__isw, city__null. */
                city?: string;
                /** @description State or province. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description ZIP or postal code. Any of, by comma. Operators: postal_code__ne, postal_code__ic, postal_code__isw, postal_code__null. */
                postal_code?: string;
                /** @description ISO 3166-1 alpha-2. Any of, by comma. Operators: country__ne, country__ic, country__isw, country__null. */
                country?: string;
                /** @description What kind of place it is. Any of, by comma. One of data_center, carrier_hotel, pop, tower, rooftop, office, customer_premises, aggregation_site, other. Operators: facility_type__ne, facility_type__null. */
                facility_type?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: latitude__ne, latitude__gt, latitude__gte, latitude__lt, latitude__lte, latitude__null. */
                latitude?: string;
                /** @description Decimal degrees, WGS 84. Any of, by comma. Operators: longitude__ne, longitude__gt, longitude__gte, longitude__lt, longitude__lte, longitude__null. */
                longitude?: string;
                /** @description Where the circuit is handed over: suite. Any of, by comma. Operators: demarc_suite__ne, demarc_suite__ic, demarc_suite__isw, demarc_suite__null. */
                demarc_suite?: string;
                /** @description Rack. Any of, by comma. Operators: demarc_rack__ne, demarc_rack__ic, demarc_rack__isw, demarc_rack__null. */
                demarc_rack?: string;
                /** @description Panel. Any of, by comma. Operators: demarc_panel__ne, demarc_panel__ic, demarc_panel__isw, demarc_panel__null. */
                demarc_panel?: string;
                /** @description Port. Any of, by comma. Operators: demarc_port__ne, demarc_port__ic, demarc_port__isw, demarc_port__null. */
                demarc_port?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description Circuits that land here. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "FeatureCollection",
                     *       "features": [],
                     *       "omitted": 3
                     *     }
                     */
                    "application/geo+json": Record<string, never>;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetEndpoint: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Indy Telcom Center",
                     *       "clli": "IPLSINCG",
                     *       "address_line1": "733 W Henry St",
                     *       "city": "Indianapolis",
                     *       "state": "IN",
                     *       "postal_code": "46225",
                     *       "country": "US",
                     *       "facility_type": "carrier_hotel",
                     *       "latitude": 39.758,
                     *       "longitude": -86.171,
                     *       "demarc_suite": "210",
                     *       "demarc_rack": "14",
                     *       "demarc_panel": "3",
                     *       "demarc_port": "17"
                     *     }
                     */
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Indy Telcom Center"
                 *     }
                 */
                "application/json": components["schemas"]["EndpointUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Indy Telcom Center",
                     *       "clli": "IPLSINCG",
                     *       "address_line1": "733 W Henry St",
                     *       "city": "Indianapolis",
                     *       "state": "IN",
                     *       "postal_code": "46225",
                     *       "country": "US",
                     *       "facility_type": "carrier_hotel",
                     *       "latitude": 39.758,
                     *       "longitude": -86.171,
                     *       "demarc_suite": "210",
                     *       "demarc_rack": "14",
                     *       "demarc_panel": "3",
                     *       "demarc_port": "17"
                     *     }
                     */
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "name": "Indy Telcom Center",
                     *       "clli": "IPLSINCG",
                     *       "address_line1": "733 W Henry St",
                     *       "city": "Indianapolis",
                     *       "state": "IN",
                     *       "postal_code": "46225",
                     *       "country": "US",
                     *       "facility_type": "carrier_hotel",
                     *       "latitude": 39.758,
                     *       "longitude": -86.171,
                     *       "demarc_suite": "210",
                     *       "demarc_rack": "14",
                     *       "demarc_panel": "3",
                     *       "demarc_port": "17"
                     *     }
                     */
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "running",
                     *       "total": 12000,
                     *       "processed": 3500,
                     *       "error": null,
                     *       "result": null,
                     *       "created_at": "2026-11-22T08:00:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                        processed?: number;
                        error?: unknown;
                        result?: unknown;
                        created_at?: string;
                        finished_at?: unknown;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CancelJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "running",
                     *       "total": 12000,
                     *       "processed": 3500,
                     *       "error": null,
                     *       "result": null,
                     *       "created_at": "2026-11-22T08:00:00Z",
                     *       "finished_at": null
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                        processed?: number;
                        error?: unknown;
                        result?: unknown;
                        created_at?: string;
                        finished_at?: unknown;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetLifecycleEvent: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "kind": "install",
                     *       "occurred_on": "2024-03-04",
                     *       "title": "Installed and tested",
                     *       "source": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleEvent"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteLifecycleEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateLifecycleEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Installed and tested"
                 *     }
                 */
                "application/json": components["schemas"]["LifeCycleEventUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "kind": "install",
                     *       "occurred_on": "2024-03-04",
                     *       "title": "Installed and tested",
                     *       "source": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleEvent"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreLifecycleEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "kind": "install",
                     *       "occurred_on": "2024-03-04",
                     *       "title": "Installed and tested",
                     *       "source": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["LifeCycleEvent"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "permissions": [
                     *         "circuits_view",
                     *         "financials_edit",
                     *         "financials_view"
                     *       ],
                     *       "auth": "session",
                     *       "roles": [
                     *         {
                     *           "key": "exec",
                     *           "name": "Exec"
                     *         },
                     *         {
                     *           "key": "finance",
                     *           "name": "Finance"
                     *         }
                     *       ],
                     *       "scope": {
                     *         "states": [
                     *           "IN"
                     *         ],
                     *         "carriers": []
                     *       },
                     *       "csrf_token": "kJ3…",
                     *       "session_id": "0198c0de-7f00-7000-8000-000000000002",
                     *       "business_date": "2026-11-22",
                     *       "time_zone": "America/New_York"
                     *     }
                     */
                    "application/json": {
                        user_id?: string;
                        email?: string;
                        name?: string;
                        role?: string;
                        role_name?: string;
                        permissions?: string[];
                        auth?: string;
                        roles?: {
                            key?: string;
                            name?: string;
                        }[];
                        scope?: {
                            states?: string[];
                            carriers?: unknown[];
                        };
                        csrf_token?: string;
                        session_id?: string;
                        business_date?: string;
                        time_zone?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dana Keller"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "permissions": [
                     *         "circuits_view",
                     *         "financials_edit",
                     *         "financials_view"
                     *       ],
                     *       "auth": "session",
                     *       "roles": [
                     *         {
                     *           "key": "exec",
                     *           "name": "Exec"
                     *         },
                     *         {
                     *           "key": "finance",
                     *           "name": "Finance"
                     *         }
                     *       ],
                     *       "scope": {
                     *         "states": [
                     *           "IN"
                     *         ],
                     *         "carriers": []
                     *       },
                     *       "csrf_token": "kJ3…",
                     *       "session_id": "0198c0de-7f00-7000-8000-000000000002",
                     *       "business_date": "2026-11-22",
                     *       "time_zone": "America/New_York"
                     *     }
                     */
                    "application/json": {
                        user_id?: string;
                        email?: string;
                        name?: string;
                        role?: string;
                        role_name?: string;
                        permissions?: string[];
                        auth?: string;
                        roles?: {
                            key?: string;
                            name?: string;
                        }[];
                        scope?: {
                            states?: string[];
                            carriers?: unknown[];
                        };
                        csrf_token?: string;
                        session_id?: string;
                        business_date?: string;
                        time_zone?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "created_at": "2026-11-20T08:00:00Z",
                     *           "last_seen_at": "2026-11-20T15:00:00Z",
                     *           "expires_at": "2026-11-21T03:00:00Z",
                     *           "address": "192.0.2.7",
                     *           "user_agent": "Mozilla/5.0 (X11; Linux x86_64)",
                     *           "provider": "Microsoft Entra",
                     *           "current": true
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items?: {
                            id?: string;
                            created_at?: string;
                            last_seen_at?: string;
                            expires_at?: string;
                            address?: string;
                            user_agent?: string;
                            provider?: string;
                            current?: boolean;
                        }[];
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListOutbox: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example -created_at
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: kind, status. */
                facets?: string;
                /** @description Identifies the message. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Why it is sent. Any of, by comma. Operators: kind__ne, kind__ic, kind__isw, kind__null. */
                kind?: string;
                /** @description To whom. Any of, by comma. Operators: recipient__ne, recipient__ic, recipient__isw, recipient__null. */
                recipient?: string;
                /** @description Its subject. Any of, by comma. Operators: subject__ne, subject__ic, subject__isw, subject__null. */
                subject?: string;
                /** @description waiting, sent or failed. Any of, by comma. One of waiting, sent, failed. Operators: status__ne, status__null. */
                status?: string;
                /** @description Why it failed. Any of, by comma. Operators: error__ne, error__ic, error__isw, error__null. */
                error?: string;
                /** @description When it was written. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Whose act wrote it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When the mail server took it. Any of, by comma. Operators: sent_at__ne, sent_at__gt, sent_at__gte, sent_at__lt, sent_at__lte, sent_at__null. */
                sent_at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "kind": "welcome",
                     *           "recipient": "dana@example.net",
                     *           "subject": "Your access to NetOS",
                     *           "status": "waiting"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["EMailList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetOutboxStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": false,
                     *       "waiting": 3,
                     *       "detail": "No mail server is configured; messages wait here."
                     *     }
                     */
                    "application/json": {
                        configured?: boolean;
                        waiting?: number;
                        detail?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListRoles: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example created_at
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The word for headers, configuration and scripts; made of the first name, never changed. Any of, by comma. Operators: key__ne, key__ic, key__isw, key__null. */
                key?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Who has it. Any of, by comma. Operators: description__ne, description__ic, description__isw, description__null. */
                description?: string;
                /** @description What its users may do; edit of an area brings its view. Any of, by comma. Operators: permissions__ne, permissions__ic, permissions__isw, permissions__null. */
                permissions?: string;
                /** @description NetOS starts with it; it cannot be deleted. Any of, by comma. Operators: built_in__ne, built_in__null. */
                built_in?: string;
                /** @description Users who have it. Any of, by comma. Operators: user_count__ne, user_count__gt, user_count__gte, user_count__lt, user_count__lte, user_count__null. */
                user_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "key": "network_eng",
                     *           "name": "Network eng.",
                     *           "permissions": [
                     *             "circuits_edit",
                     *             "circuits_view"
                     *           ],
                     *           "built_in": false
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "name": "Network eng.",
                 *       "permissions": [
                 *         "circuits_edit",
                 *         "circuits_view"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "key": "network_eng",
                     *       "name": "Network eng.",
                     *       "permissions": [
                     *         "circuits_edit",
                     *         "circuits_view"
                     *       ],
                     *       "built_in": false
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkRoles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "name": "Network eng."
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportRoles: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example created_at
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The word for headers, configuration and scripts; made of the first name, never changed. Any of, by comma. Operators: key__ne, key__ic, key__isw, key__null. */
                key?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description Who has it. Any of, by comma. Operators: description__ne, description__ic, description__isw, description__null. */
                description?: string;
                /** @description What its users may do; edit of an area brings its view. Any of, by comma. Operators: permissions__ne, permissions__ic, permissions__isw, permissions__null. */
                permissions?: string;
                /** @description NetOS starts with it; it cannot be deleted. Any of, by comma. Operators: built_in__ne, built_in__null. */
                built_in?: string;
                /** @description Users who have it. Any of, by comma. Operators: user_count__ne, user_count__gt, user_count__gte, user_count__lt, user_count__lte, user_count__null. */
                user_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetRole: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "key": "network_eng",
                     *       "name": "Network eng.",
                     *       "permissions": [
                     *         "circuits_edit",
                     *         "circuits_view"
                     *       ],
                     *       "built_in": false
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Network eng."
                 *     }
                 */
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "key": "network_eng",
                     *       "name": "Network eng.",
                     *       "permissions": [
                     *         "circuits_edit",
                     *         "circuits_view"
                     *       ],
                     *       "built_in": false
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "key": "network_eng",
                     *       "name": "Network eng.",
                     *       "permissions": [
                     *         "circuits_edit",
                     *         "circuits_view"
                     *       ],
                     *       "built_in": false
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListSavedViews: {
        parameters: {
            query?: {
                /**
                 * @description Only of this page.
                 * @example circuits
                 */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "name": "Renewals, four carriers",
                     *           "page": "circuits",
                     *           "search": {
                     *             "status": "active"
                     *           },
                     *           "shared": false,
                     *           "is_default": false,
                     *           "version": 1,
                     *           "owner": "dana@example.net",
                     *           "mine": true,
                     *           "updated_at": "2026-11-22T08:00:00Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items?: {
                            id?: string;
                            name?: string;
                            page?: string;
                            search?: {
                                status?: string;
                            };
                            shared?: boolean;
                            is_default?: boolean;
                            version?: number;
                            owner?: string;
                            mine?: boolean;
                            updated_at?: string;
                        }[];
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateSavedView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Renewals, four carriers",
                 *       "page": "circuits",
                 *       "search": {
                 *         "status": "active",
                 *         "sort": "urgency"
                 *       },
                 *       "shared": false,
                 *       "is_default": false
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "name": "Renewals, four carriers",
                     *       "page": "circuits",
                     *       "search": {
                     *         "status": "active"
                     *       },
                     *       "shared": false,
                     *       "is_default": false,
                     *       "version": 1,
                     *       "owner": "dana@example.net",
                     *       "mine": true,
                     *       "updated_at": "2026-11-22T08:00:00Z"
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        name?: string;
                        page?: string;
                        search?: {
                            status?: string;
                        };
                        shared?: boolean;
                        is_default?: boolean;
                        version?: number;
                        owner?: string;
                        mine?: boolean;
                        updated_at?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "name": "Renewals, four carriers",
                     *       "page": "circuits",
                     *       "search": {
                     *         "status": "active"
                     *       },
                     *       "shared": false,
                     *       "is_default": false,
                     *       "version": 1,
                     *       "owner": "dana@example.net",
                     *       "mine": true,
                     *       "updated_at": "2026-11-22T08:00:00Z"
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        name?: string;
                        page?: string;
                        search?: {
                            status?: string;
                        };
                        shared?: boolean;
                        is_default?: boolean;
                        version?: number;
                        owner?: string;
                        mine?: boolean;
                        updated_at?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shared": true
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "name": "Renewals, four carriers",
                     *       "page": "circuits",
                     *       "search": {
                     *         "status": "active"
                     *       },
                     *       "shared": false,
                     *       "is_default": false,
                     *       "version": 1,
                     *       "owner": "dana@example.net",
                     *       "mine": true,
                     *       "updated_at": "2026-11-22T08:00:00Z"
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        name?: string;
                        page?: string;
                        search?: {
                            status?: string;
                        };
                        shared?: boolean;
                        is_default?: boolean;
                        version?: number;
                        owner?: string;
                        mine?: boolean;
                        updated_at?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Search: {
        parameters: {
            query?: {
                /**
                 * @description What to look for; every word must occur.
                 * @example denver
                 */
                q?: string;
                /**
                 * @description Records of each kind, 1 … 50.
                 * @example 8
                 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "q": "boise",
                     *       "groups": [
                     *         {
                     *           "kind": "circuits",
                     *           "items": [
                     *             {
                     *               "id": "0198c0de-7f00-7000-8000-000000000001",
                     *               "label": "OGYX/331902//ZYO",
                     *               "detail": "Zayo · Nampa · Boise",
                     *               "series": 2,
                     *               "status": "active",
                     *               "urgency": "critical"
                     *             }
                     *           ],
                     *           "total": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        q?: string;
                        groups?: {
                            kind?: string;
                            items?: {
                                id?: string;
                                label?: string;
                                detail?: string;
                                series?: number;
                                status?: string;
                                urgency?: string;
                            }[];
                            total?: number;
                        }[];
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListServiceTypes: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: category, active. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: code__ne, code__ic, code__isw, code__null. */
                code?: string;
                /** @description In words. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The family it belongs to. Any of, by comma. One of wavelength, ethernet, internet, dark_fiber, cross_connect, colocation, wireless, voice, other. Operators: category__ne, category__null. */
                category?: string;
                /** @description What it is. Any of, by comma. Operators: description__ne, description__ic, description__isw, description__null. */
                description?: string;
                /** @description Percent of a month it should be up. Any of, by comma. Operators: default_sla_availability__ne, default_sla_availability__gt, default_sla_availability__gte, default_sla_availability__lt, default_sla_availability__lte, default_sla_availability__null. */
                default_sla_availability?: string;
                /** @description May be chosen for new circuits. Any of, by comma. Operators: active__ne, active__null. */
                active?: string;
                /** @description Circuits of this type. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "code": "EPL",
                     *           "name": "Ethernet private line",
                     *           "category": "ethernet",
                     *           "default_sla_availability": 99.99,
                     *           "active": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTypeList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateServiceType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "code": "EPL",
                 *       "name": "Ethernet private line",
                 *       "category": "ethernet",
                 *       "default_sla_availability": 99.99,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ServiceTypeCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "code": "EPL",
                     *       "name": "Ethernet private line",
                     *       "category": "ethernet",
                     *       "default_sla_availability": 99.99,
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceType"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkServiceTypes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "code": "EPL"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportServiceTypes: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: code__ne, code__ic, code__isw, code__null. */
                code?: string;
                /** @description In words. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The family it belongs to. Any of, by comma. One of wavelength, ethernet, internet, dark_fiber, cross_connect, colocation, wireless, voice, other. Operators: category__ne, category__null. */
                category?: string;
                /** @description What it is. Any of, by comma. Operators: description__ne, description__ic, description__isw, description__null. */
                description?: string;
                /** @description Percent of a month it should be up. Any of, by comma. Operators: default_sla_availability__ne, default_sla_availability__gt, default_sla_availability__gte, default_sla_availability__lt, default_sla_availability__lte, default_sla_availability__null. */
                default_sla_availability?: string;
                /** @description May be chosen for new circuits. Any of, by comma. Operators: active__ne, active__null. */
                active?: string;
                /** @description Circuits of this type. Any of, by comma. Operators: circuit_count__ne, circuit_count__gt, circuit_count__gte, circuit_count__lt, circuit_count__lte, circuit_count__null. */
                circuit_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetServiceType: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "code": "EPL",
                     *       "name": "Ethernet private line",
                     *       "category": "ethernet",
                     *       "default_sla_availability": 99.99,
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceType"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteServiceType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateServiceType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "EPL"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceTypeUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "code": "EPL",
                     *       "name": "Ethernet private line",
                     *       "category": "ethernet",
                     *       "default_sla_availability": 99.99,
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceType"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreServiceType: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "code": "EPL",
                     *       "name": "Ethernet private line",
                     *       "category": "ethernet",
                     *       "default_sla_availability": 99.99,
                     *       "active": true
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceType"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetTile: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description The carrier's identifier; unique per carrier, compared without case and white space. Any of, by comma. Operators: circuit_id__ne, circuit_id__ic, circuit_id__isw, circuit_id__null. */
                circuit_id?: string;
                /** @description What we call it. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The carrier. Any of, by comma. Operators: carrier_id__ne, carrier_id__null. */
                carrier_id?: string;
                /** @description Its name. Any of, by comma. Operators: carrier_name__ne, carrier_name__ic, carrier_name__isw, carrier_name__null. */
                carrier_name?: string;
                /** @description 1 … 10: the carrier's colour; 0: the colour of all others. Any of, by comma. Operators: carrier_series__ne, carrier_series__gt, carrier_series__gte, carrier_series__lt, carrier_series__lte, carrier_series__null. */
                carrier_series?: string;
                /** @description The kind of service. Any of, by comma. Operators: service_type_id__ne, service_type_id__null. */
                service_type_id?: string;
                /** @description Its code. Any of, by comma. Operators: service_type_code__ne, service_type_code__ic, service_type_code__isw, service_type_code__null. */
                service_type_code?: string;
                /** @description Its name. Any of, by comma. Operators: service_type_name__ne, service_type_name__ic, service_type_name__isw, service_type_name__null. */
                service_type_name?: string;
                /** @description Where it is in its life; moves only through POST /circuits/{id}/status. Any of, by comma. One of quoted, ordered, provisioning, active, disconnect_pending, disconnected, cancelled. Operators: status__ne, status__null. */
                status?: string;
                /** @description What it is for. Any of, by comma. One of backhaul, transport, internet, customer_access, interconnect, management, other. Operators: purpose__ne, purpose__null. */
                purpose?: string;
                /** @description Megabits per second, more than 0. Any of, by comma. Operators: bandwidth_mbps__ne, bandwidth_mbps__gt, bandwidth_mbps__gte, bandwidth_mbps__lt, bandwidth_mbps__lte, bandwidth_mbps__null. */
                bandwidth_mbps?: string;
                /** @description Interface, fibre and connector. Any of, by comma. Operators: handoff__ne, handoff__ic, handoff__isw, handoff__null. */
                handoff?: string;
                /** @description Where it starts. Any of, by comma. Operators: a_endpoint_id__ne, a_endpoint_id__null. */
                a_endpoint_id?: string;
                /** @description Name of the A end. Any of, by comma. Operators: a_endpoint_name__ne, a_endpoint_name__ic, a_endpoint_name__isw, a_endpoint_name__null. */
                a_endpoint_name?: string;
                /** @description City of the A end. Any of, by comma. Operators: a_endpoint_city__ne, a_endpoint_city__ic, a_endpoint_city__isw, a_endpoint_city__null. */
                a_endpoint_city?: string;
                /** @description State of the A end. Any of, by comma. Operators: a_endpoint_state__ne, a_endpoint_state__ic, a_endpoint_state__isw, a_endpoint_state__null. */
                a_endpoint_state?: string;
                /** @description Where it ends; empty for internet access. Any of, by comma. Operators: z_endpoint_id__ne, z_endpoint_id__null. */
                z_endpoint_id?: string;
                /** @description Name of the Z end. Any of, by comma. Operators: z_endpoint_name__ne, z_endpoint_name__ic, z_endpoint_name__isw, z_endpoint_name__null. */
                z_endpoint_name?: string;
                /** @description City of the Z end. Any of, by comma. Operators: z_endpoint_city__ne, z_endpoint_city__ic, z_endpoint_city__isw, z_endpoint_city__null. */
                z_endpoint_city?: string;
                /** @description State of the Z end. Any of, by comma. Operators: z_endpoint_state__ne, z_endpoint_state__ic, z_endpoint_state__isw, z_endpoint_state__null. */
                z_endpoint_state?: string;
                /** @description The states of both ends, each once. Any of, by comma. Operators: state__ne, state__ic, state__isw, state__null. */
                state?: string;
                /** @description Great-circle distance of the ends on WGS 84, kilometres. Any of, by comma. Operators: distance_km__ne, distance_km__gt, distance_km__gte, distance_km__lt, distance_km__lte, distance_km__null. */
                distance_km?: string;
                /** @description How it is protected. Any of, by comma. One of unprotected, protected, diverse. Operators: protection__ne, protection__null. */
                protection?: string;
                /** @description Circuits of one group must not share a path. Any of, by comma. Operators: diversity_group__ne, diversity_group__ic, diversity_group__isw, diversity_group__null. */
                diversity_group?: string;
                /** @description VLAN tag or tags. Any of, by comma. Operators: vlan__ne, vlan__ic, vlan__isw, vlan__null. */
                vlan?: string;
                /** @description Billing account number. Any of, by comma. Operators: ban__ne, ban__ic, ban__isw, ban__null. */
                ban?: string;
                /** @description Purchase order. Any of, by comma. Operators: po_number__ne, po_number__ic, po_number__isw, po_number__null. */
                po_number?: string;
                /** @description General ledger account. Any of, by comma. Operators: gl_code__ne, gl_code__ic, gl_code__isw, gl_code__null. */
                gl_code?: string;
                /** @description ISO 4217. Any of, by comma. Operators: currency__ne, currency__ic, currency__isw, currency__null. */
                currency?: string;
                /** @description Monthly recurring charge, where no contract says otherwise. Any of, by comma. Operators: mrc__ne, mrc__gt, mrc__gte, mrc__lt, mrc__lte, mrc__null. */
                mrc?: string;
                /** @description Non-recurring charge. Any of, by comma. Operators: nrc__ne, nrc__gt, nrc__gte, nrc__lt, nrc__lte, nrc__null. */
                nrc?: string;
                /** @description Today's rate of the current contract, else mrc. Any of, by comma. Operators: current_mrc__ne, current_mrc__gt, current_mrc__gte, current_mrc__lt, current_mrc__lte, current_mrc__null. */
                current_mrc?: string;
                /** @description current_mrc divided by the bandwidth. Any of, by comma. Operators: cost_per_mbps__ne, cost_per_mbps__gt, cost_per_mbps__gte, cost_per_mbps__lt, cost_per_mbps__lte, cost_per_mbps__null. */
                cost_per_mbps?: string;
                /** @description When it was ordered. Any of, by comma. Operators: order_date__ne, order_date__gt, order_date__gte, order_date__lt, order_date__lte, order_date__null. */
                order_date?: string;
                /** @description When it became active. Any of, by comma. Operators: install_date__ne, install_date__gt, install_date__gte, install_date__lt, install_date__lte, install_date__null. */
                install_date?: string;
                /** @description When it was disconnected. Any of, by comma. Operators: disconnect_date__ne, disconnect_date__gt, disconnect_date__gte, disconnect_date__lt, disconnect_date__lte, disconnect_date__null. */
                disconnect_date?: string;
                /** @description The day charges must end. Any of, by comma. Operators: billing_stop_on__ne, billing_stop_on__gt, billing_stop_on__gte, billing_stop_on__lt, billing_stop_on__lte, billing_stop_on__null. */
                billing_stop_on?: string;
                /** @description Whether it counts as spend today: active or disconnect pending, before billing_stop_on. Any of, by comma. Operators: billed__ne, billed__null. */
                billed?: string;
                /** @description Somebody must look after it. Any of, by comma. Operators: at_risk__ne, at_risk__null. */
                at_risk?: string;
                /** @description Why. Any of, by comma. Operators: at_risk_reason__ne, at_risk_reason__ic, at_risk_reason__isw, at_risk_reason__null. */
                at_risk_reason?: string;
                /** @description Where it is watched. Any of, by comma. Operators: monitoring_url__ne, monitoring_url__ic, monitoring_url__isw, monitoring_url__null. */
                monitoring_url?: string;
                /** @description Free words. Any of, by comma. Operators: tags__ne, tags__ic, tags__isw, tags__null. */
                tags?: string;
                /** @description Anything else, up to 10,000 characters. Any of, by comma. Operators: notes__ne, notes__ic, notes__isw, notes__null. */
                notes?: string;
                /** @description The contract in force today. Any of, by comma. Operators: contract_id__ne, contract_id__null. */
                contract_id?: string;
                /** @description Its number. Any of, by comma. Operators: agreement_number__ne, agreement_number__ic, agreement_number__isw, agreement_number__null. */
                agreement_number?: string;
                /** @description First day of its term. Any of, by comma. Operators: term_start__ne, term_start__gt, term_start__gte, term_start__lt, term_start__lte, term_start__null. */
                term_start?: string;
                /** @description Last day of its term; empty when month to month. Any of, by comma. Operators: term_end__ne, term_end__gt, term_end__gte, term_end__lt, term_end__lte, term_end__null. */
                term_end?: string;
                /** @description Last day to decide about it. Any of, by comma. Operators: decision_deadline__ne, decision_deadline__gt, decision_deadline__gte, decision_deadline__lt, decision_deadline__lte, decision_deadline__null. */
                decision_deadline?: string;
                /** @description Days until the deadline; the deadline itself is 0, below 0 is late. Any of, by comma. Operators: days_to_deadline__ne, days_to_deadline__gt, days_to_deadline__gte, days_to_deadline__lt, days_to_deadline__lte, days_to_deadline__null. */
                days_to_deadline?: string;
                /** @description How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180 days; else none. Any of, by comma. One of overdue, critical, active, watch, none. Operators: urgency__ne. */
                urgency?: string;
            };
            header?: never;
            path: {
                layers: string;
                z: number;
                x: number;
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.mapbox-vector-tile": string;
                };
            };
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query?: {
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /**
                 * @description 1 … 500.
                 * @example 50
                 */
                limit?: string;
                /**
                 * @description How many to skip.
                 * @example 0
                 */
                offset?: string;
                /** @description Stable deep paging: empty for the first page, then next_cursor. */
                cursor?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description Counts of values: role_id, active, scope_states. */
                facets?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: email__ne, email__ic, email__isw, email__null. */
                email?: string;
                /** @description What people call them. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The role their permissions come from. Any of, by comma. Operators: role_id__ne, role_id__null. */
                role_id?: string;
                /** @description Key of the role. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Its name. Any of, by comma. Operators: role_name__ne, role_name__ic, role_name__isw, role_name__null. */
                role_name?: string;
                /** @description May sign in; otherwise none of their tokens works either. Any of, by comma. Operators: active__ne, active__null. */
                active?: string;
                /** @description States whose records they see; empty = all. Any of, by comma. Operators: scope_states__ne, scope_states__ic, scope_states__isw, scope_states__null. */
                scope_states?: string;
                /** @description Ids of the carriers whose records they see; empty = all. Any of, by comma. Operators: scope_carriers__ne, scope_carriers__ic, scope_carriers__isw, scope_carriers__null. */
                scope_carriers?: string;
                /** @description When they last asked for anything. Any of, by comma. Operators: last_seen_at__ne, last_seen_at__gt, last_seen_at__gte, last_seen_at__lt, last_seen_at__lte, last_seen_at__null. */
                last_seen_at?: string;
                /** @description Their API tokens that work. Any of, by comma. Operators: token_count__ne, token_count__gt, token_count__gte, token_count__lt, token_count__lte, token_count__null. */
                token_count?: string;
                /** @description Their browser sessions that are open. Any of, by comma. Operators: session_count__ne, session_count__gt, session_count__gte, session_count__lt, session_count__lte, session_count__null. */
                session_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "version": 7,
                     *           "external_ids": [],
                     *           "email": "dana@example.net",
                     *           "name": "Dana Keller",
                     *           "role": "finance",
                     *           "role_name": "Finance",
                     *           "active": true,
                     *           "scope_states": [
                     *             "IN"
                     *           ],
                     *           "scope_carriers": []
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 50,
                     *       "offset": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_ids": [],
                 *       "email": "dana@example.net",
                 *       "name": "Dana Keller",
                 *       "role_id": "0198c0de-7f00-7000-8000-000000000001",
                 *       "active": true,
                 *       "scope_states": [
                 *         "IN"
                 *       ],
                 *       "scope_carriers": []
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "active": true,
                     *       "scope_states": [
                     *         "IN"
                     *       ],
                     *       "scope_carriers": []
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkUsers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "0198c0de-7f00-7000-8000-000000000001"
                 *       ],
                 *       "action": "update",
                 *       "changes": {
                 *         "email": "dana@example.net"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The records; or filter. */
                    ids?: string[];
                    /** @description The list's own parameters as an object; {} for all. */
                    filter?: Record<string, never>;
                    except?: string[];
                    /** @enum {string} */
                    action: "update" | "delete" | "restore";
                    /** @description With update: the fields to change. */
                    changes?: Record<string, never>;
                    /** @description Say what would happen and answer a token. */
                    dry_run?: boolean;
                    /** @description Of the dry run; a set that changed since is refused. */
                    token?: null | string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 2,
                     *       "changed": 1,
                     *       "results": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "status": "updated"
                     *         },
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000002",
                     *           "status": "unchanged"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        matched?: number;
                        changed?: number;
                        results?: {
                            id?: string;
                            status?: string;
                        }[];
                    };
                };
            };
            /** @description Taken as a job; Location says where it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "kind": "bulk.circuits",
                     *       "status": "queued",
                     *       "total": 12000
                     *     }
                     */
                    "application/json": {
                        id?: string;
                        kind?: string;
                        status?: string;
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportUsers: {
        parameters: {
            query?: {
                /**
                 * @description csv, xlsx.
                 * @example csv
                 */
                format?: string;
                /** @description Text to look for; every word must occur, exact identifiers come first. */
                q?: string;
                /**
                 * @description Fields by comma, - for descending.
                 * @example name
                 */
                sort?: string;
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
                /** @description only or with, for those who may restore. */
                deleted?: string;
                /** @description source:id, by comma. */
                external_ids?: string;
                /** @description Identifies the record; UUID version 7. Any of, by comma. Operators: id__ne, id__null. */
                id?: string;
                /** @description Grows by one with every change. Any of, by comma. Operators: version__ne, version__gt, version__gte, version__lt, version__lte, version__null. */
                version?: string;
                /** @description When the record was made. Any of, by comma. Operators: created_at__ne, created_at__gt, created_at__gte, created_at__lt, created_at__lte, created_at__null. */
                created_at?: string;
                /** @description Who made it. Any of, by comma. Operators: created_by__ne, created_by__ic, created_by__isw, created_by__null. */
                created_by?: string;
                /** @description When it was last changed. Any of, by comma. Operators: updated_at__ne, updated_at__gt, updated_at__gte, updated_at__lt, updated_at__lte, updated_at__null. */
                updated_at?: string;
                /** @description Who changed it last. Any of, by comma. Operators: updated_by__ne, updated_by__ic, updated_by__isw, updated_by__null. */
                updated_by?: string;
                /** @description When it was deleted; null while it is live. Any of, by comma. Operators: deleted_at__ne, deleted_at__gt, deleted_at__gte, deleted_at__lt, deleted_at__lte, deleted_at__null. */
                deleted_at?: string;
                /** @description Unique, compared without case. Any of, by comma. Operators: email__ne, email__ic, email__isw, email__null. */
                email?: string;
                /** @description What people call them. Any of, by comma. Operators: name__ne, name__ic, name__isw, name__null. */
                name?: string;
                /** @description The role their permissions come from. Any of, by comma. Operators: role_id__ne, role_id__null. */
                role_id?: string;
                /** @description Key of the role. Any of, by comma. Operators: role__ne, role__ic, role__isw, role__null. */
                role?: string;
                /** @description Its name. Any of, by comma. Operators: role_name__ne, role_name__ic, role_name__isw, role_name__null. */
                role_name?: string;
                /** @description May sign in; otherwise none of their tokens works either. Any of, by comma. Operators: active__ne, active__null. */
                active?: string;
                /** @description States whose records they see; empty = all. Any of, by comma. Operators: scope_states__ne, scope_states__ic, scope_states__isw, scope_states__null. */
                scope_states?: string;
                /** @description Ids of the carriers whose records they see; empty = all. Any of, by comma. Operators: scope_carriers__ne, scope_carriers__ic, scope_carriers__isw, scope_carriers__null. */
                scope_carriers?: string;
                /** @description When they last asked for anything. Any of, by comma. Operators: last_seen_at__ne, last_seen_at__gt, last_seen_at__gte, last_seen_at__lt, last_seen_at__lte, last_seen_at__null. */
                last_seen_at?: string;
                /** @description Their API tokens that work. Any of, by comma. Operators: token_count__ne, token_count__gt, token_count__gte, token_count__lt, token_count__lte, token_count__null. */
                token_count?: string;
                /** @description Their browser sessions that are open. Any of, by comma. Operators: session_count__ne, session_count__gt, session_count__gte, session_count__lt, session_count__lte, session_count__null. */
                session_count?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetUser: {
        parameters: {
            query?: {
                /** @description Only these fields, by comma; id and version always come. */
                fields?: string;
            };
            header?: {
                /**
                 * @description The ETag of the record as it was read; 304 when nothing changed.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "active": true,
                     *       "scope_states": [
                     *         "IN"
                     *       ],
                     *       "scope_carriers": []
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Unchanged since the tag that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the record as it was read; a stale one is refused with 412. Only the version counts, so "v7" from a list will do.
                 * @example "v7-1f0c2a9b4d5e6f70"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@example.net"
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "active": true,
                     *       "scope_states": [
                     *         "IN"
                     *       ],
                     *       "scope_carriers": []
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record changed since it was read; its present state is in current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Values are wrong; errors names every field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestoreUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the call happen once within 24 hours, however often it is sent.
                 * @example 5f1c9c6e-order-4711
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0198c0de-7f00-7000-8000-000000000001",
                     *       "version": 7,
                     *       "external_ids": [],
                     *       "email": "dana@example.net",
                     *       "name": "Dana Keller",
                     *       "role": "finance",
                     *       "role_name": "Finance",
                     *       "active": true,
                     *       "scope_states": [
                     *         "IN"
                     *       ],
                     *       "scope_carriers": []
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of a record, or a key that is taken, forbids it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0198c0de-7f00-7000-8000-000000000001",
                     *           "created_at": "2026-11-20T08:00:00Z",
                     *           "last_seen_at": "2026-11-20T15:00:00Z",
                     *           "expires_at": "2026-11-21T03:00:00Z",
                     *           "address": "192.0.2.7",
                     *           "user_agent": "Mozilla/5.0 (X11; Linux x86_64)",
                     *           "provider": "Microsoft Entra",
                     *           "current": true
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items?: {
                            id?: string;
                            created_at?: string;
                            last_seen_at?: string;
                            expires_at?: string;
                            address?: string;
                            user_agent?: string;
                            provider?: string;
                            current?: boolean;
                        }[];
                        total?: number;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to show. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the credential is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed; names the permission or the fields. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many failed attempts to sign in; Retry-After says when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        status?: string;
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": "ok",
                     *         "migrations": "ok"
                     *       }
                     *     }
                     */
                    "application/json": {
                        status?: string;
                        checks?: {
                            database?: string;
                            migrations?: string;
                        };
                    };
                };
            };
            /** @description The syntax of the request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
