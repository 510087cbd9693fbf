namespace NetOS.FunctionalTests.Access;

/// <summary>Microsoft Entra for several tenants: those named, both versions of its tokens, people by tenant and object id.</summary>
internal sealed class EntraTenantsTests : SignInFixture
{
    private const string Contoso = "11111111-1111-1111-1111-111111111111", Fabrikam = "22222222-2222-2222-2222-222222222222", Stranger = "33333333-3333-3333-3333-333333333333";

    protected override void Configure(Dictionary<string, string> settings)
    {
        settings["ENTRA_INSTANCE"] = Issuer.Address;
        settings["ENTRA_TENANT_ID"] = "organizations";
        settings["ENTRA_ALLOWED_TENANTS"] = $"{Contoso}, {Fabrikam}";
        settings["ENTRA_CLIENT_ID"] = FakeIssuer.ClientId;
        settings["ENTRA_CLIENT_SECRET"] = FakeIssuer.ClientSecret;
        Issuer.Name = Issuer.Address + "/{tenantid}/v2.0";
    }

    [Test]
    public async Task Both_versions_of_tokens_of_the_named_tenants_work()
    {
        foreach (var tenant in new[] { Contoso, Fabrikam })
        {
            var oid = Guid.NewGuid().ToString();
            var (id, _) = await UserAsync();
            await SqlAsync($"insert into user_identities values ('entra:{tenant}', '{oid}', '{id}', now())");
            (await AsAsync(Token(tenant, oid))).ShouldBe(200)["user_id"]!.GetValue<Guid>().ShouldBe(id);
            (await AsAsync(Token(tenant, oid, c => (c["iss"], c["aud"], c["ver"]) = ($"https://sts.windows.net/{tenant}/", "api://" + FakeIssuer.ClientId, "1.0")))).ShouldBe(200);
            (await AsAsync(Token(tenant, oid, c => c["sub"] = "another pairwise subject"))).ShouldBe(200);
            var other = tenant == Contoso ? Fabrikam : Contoso;
            await ShouldBeRefusedAsync(Token(other, oid));
            await ShouldBeRefusedAsync(Token(tenant, oid, c => c["iss"] = $"{Issuer.Address}/{other}/v2.0"));
            await ShouldBeRefusedAsync(Token(tenant, oid, c => c["iss"] = $"https://sts.windows.net/{other}/"));
            await ShouldBeRefusedAsync(Token(tenant, oid, c => c.Remove("tid")));
            await ShouldBeRefusedAsync(Token(tenant, oid, c => c.Remove("oid")));
        }
    }

    [Test]
    public async Task Another_tenant_is_refused_whatever_it_says()
    {
        var (_, email) = await UserAsync();
        await ShouldBeRefusedAsync(Token(Stranger, Guid.NewGuid().ToString(), c => (c["email"], c["xms_edov"]) = (email, true)));
        await ShouldBeRefusedAsync(Token(Stranger, Guid.NewGuid().ToString(), c => (c["email"], c["xms_edov"], c["iss"]) = (email, true, $"https://sts.windows.net/{Stranger}/")));
        await ShouldBeRefusedAsync(Token(Contoso, Guid.NewGuid().ToString(), c => (c["email"], c["iss"]) = (email, Issuer.Name)));
    }

    [Test]
    public async Task A_tenant_vouches_for_no_address_unless_Entra_does()
    {
        var (id, email) = await UserAsync();
        await ShouldBeRefusedAsync(Token(Contoso, Guid.NewGuid().ToString(), c => (c["email"], c["preferred_username"]) = (email, email)));
        (await AsAsync(Token(Contoso, Guid.NewGuid().ToString(), c => (c["email"], c["xms_edov"]) = (email, true)))).ShouldBe(200)["user_id"]!.GetValue<Guid>().ShouldBe(id);
    }

    [Test]
    public async Task A_key_of_one_tenant_signs_for_no_other()
    {
        var oid = Guid.NewGuid().ToString();
        var (id, _) = await UserAsync();
        await SqlAsync($"insert into user_identities values ('entra:{Contoso}', '{oid}', '{id}', now())");
        Issuer.Pair = SigningPair.Rsa($"of-{Guid.NewGuid()}");
        Issuer.Keys = () =>
        {
            var key = Issuer.Pair.PublicKey();
            key["issuer"] = $"{Issuer.Address}/{Fabrikam}/v2.0";
            return new JsonArray(key);
        };
        await ShouldBeRefusedAsync(Token(Contoso, oid));
        Issuer.Pair = SigningPair.Rsa($"of-{Guid.NewGuid()}");
        Issuer.Keys = () =>
        {
            var key = Issuer.Pair.PublicKey();
            key["issuer"] = Issuer.Address + "/{tenantid}/v2.0";
            return new JsonArray(key);
        };
        Clock.Now += TimeSpan.FromMinutes(2);
        (await AsAsync(Token(Contoso, oid))).ShouldBe(200);
    }

    [Test]
    public async Task The_browser_signs_in_too()
    {
        var oid = Guid.NewGuid().ToString();
        var (id, _) = await UserAsync();
        await SqlAsync($"insert into user_identities values ('entra:{Contoso}', '{oid}', '{id}', now())");
        Issuer.Answer["iss"] = Issuer.Name;
        Issuer.Person = new JsonObject { ["sub"] = "pairwise", ["tid"] = Contoso, ["oid"] = oid, ["iss"] = $"{Issuer.Address}/{Contoso}/v2.0" };
        using var browser = new Browser(Server.Address);
        (await browser.SignInAsync("/map")).ShouldBe("/map");
        (await browser.GetAsync("/api/v1/me/sessions")).Items.Single()!["provider"]!.ToString().ShouldBe("Microsoft Entra");
        Issuer.Person["iss"] = $"{Issuer.Address}/{Stranger}/v2.0";
        Issuer.Person["tid"] = Stranger;
        (await browser.SignInAsync("/map")).ShouldBe("/sign-in?error=failed&return=%2Fmap");
    }

    private string Token(string tenant, string oid, Action<JsonObject>? change = null) => Issuer.Token("pairwise", c =>
    {
        (c["iss"], c["aud"], c["tid"], c["oid"]) = ($"{Issuer.Address}/{tenant}/v2.0", FakeIssuer.ClientId, tenant, oid);
        change?.Invoke(c);
    });
}

/// <summary>Microsoft Entra for one tenant, whose own directory vouches for its addresses.</summary>
internal sealed class EntraTenantTests : SignInFixture
{
    private const string Tenant = "44444444-4444-4444-4444-444444444444";

    protected override void Configure(Dictionary<string, string> settings)
    {
        settings["ENTRA_INSTANCE"] = Issuer.Address;
        settings["ENTRA_TENANT_ID"] = Tenant;
        settings["ENTRA_CLIENT_ID"] = FakeIssuer.ClientId;
        settings["ENTRA_CLIENT_SECRET"] = FakeIssuer.ClientSecret;
        Issuer.Name = $"{Issuer.Address}/{Tenant}/v2.0";
    }

    [Test]
    public async Task Its_addresses_connect_users_and_its_app_roles_let_people_in()
    {
        var (id, email) = await UserAsync();
        (await AsAsync(Token(Guid.NewGuid(), c => c["preferred_username"] = email))).ShouldBe(200)["user_id"]!.GetValue<Guid>().ShouldBe(id);
        var fresh = Guid.NewGuid();
        await ShouldBeRefusedAsync(Token(fresh, c => c["preferred_username"] = "fresh@example.net"));
        (await AsAsync(Token(fresh, c => (c["preferred_username"], c["roles"]) = ("fresh@example.net", new JsonArray("netos-ops"))))).ShouldBe(200)["role"]!.ToString().ShouldBe("operations");
    }

    [Test]
    public async Task Another_tenant_is_refused()
    {
        var (_, email) = await UserAsync();
        var other = Guid.NewGuid();
        await ShouldBeRefusedAsync(Token(Guid.NewGuid(), c => (c["preferred_username"], c["tid"], c["iss"]) = (email, other.ToString(), $"{Issuer.Address}/{other}/v2.0")));
        await ShouldBeRefusedAsync(Token(Guid.NewGuid(), c => (c["preferred_username"], c["tid"]) = (email, other.ToString())));
    }

    private string Token(Guid oid, Action<JsonObject> change) => Issuer.Token("pairwise", c =>
    {
        (c["aud"], c["tid"], c["oid"]) = (FakeIssuer.ClientId, Tenant, oid.ToString());
        change(c);
    });
}
