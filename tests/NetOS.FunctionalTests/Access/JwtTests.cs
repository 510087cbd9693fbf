using System.Security.Cryptography;

namespace NetOS.FunctionalTests.Access;

/// <summary>JWTs: what is taken, and everything that is not.</summary>
internal sealed class JwtTests : SignInFixture
{
    private string _subject = "";

    protected override async Task BeforeAllAsync()
    {
        await base.BeforeAllAsync();
        _subject = (await KnownUserAsync()).Subject;
    }

    /// <summary>One user's token, wrong in one way each.</summary>
    private static IEnumerable<TestCaseData> Attacks()
    {
        yield return Claims("expired", "expired", (c, i) => c["exp"] = i.Seconds(-121));
        yield return Claims("never_expires", "expired", (c, _) => c.Remove("exp"));
        yield return Claims("not_yet_valid", "not valid yet", (c, i) => c["nbf"] = i.Seconds(122));
        yield return Claims("issued_in_the_future", "in the future", (c, i) => c["iat"] = i.Seconds(200));
        yield return Claims("wrong_audience", "another audience", (c, _) => c["aud"] = "https://other.example.test");
        yield return Claims("audience_in_another_case", "another audience", (c, _) => c["aud"] = FakeIssuer.Audience.ToUpperInvariant());
        yield return Claims("no_audience", "another audience", (c, _) => c.Remove("aud"));
        yield return Claims("wrong_issuer", "another issuer", (c, _) => c["iss"] = "https://evil.example.test");
        yield return Claims("issuer_with_more_behind_it", "another issuer", (c, i) => c["iss"] = i.Name + ".evil.example.test");
        yield return Claims("no_issuer", "another issuer", (c, _) => c.Remove("iss"));
        yield return Claims("no_subject", "no sub", (c, _) => c.Remove("sub"));
        yield return Claims("ID_token_instead_of_an_access_token", "ID token", (c, _) => c["nonce"] = "n");
        yield return Claims("expiry_that_is_no_number", "malformed", (c, _) => c["exp"] = "tomorrow");
        yield return Header("type_of_a_log_out_token", "type is not allowed", h => h["typ"] = "logout+jwt");
        yield return Header("critical_extension", "extensions", h => h["crit"] = new JsonArray("exp"));
        yield return Header("key_it_brings_itself", "key is unknown", h => (h["kid"], h["jwk"]) = ("own", SigningPair.Rsa("own").PublicKey()));
        yield return Header("unknown_key", "key is unknown", h => h["kid"] = "nobody's");
        yield return Header("unknown_algorithm", "algorithm is not allowed", h => h["alg"] = "RS1");
        yield return Header("algorithm_of_another_kind_of_key", "signature is wrong", h => h["alg"] = "ES256");
        yield return Whole("alg_none_unsigned", "algorithm is not allowed", (i, c) => SigningPair.Unsigned(new JsonObject { ["alg"] = "none", ["typ"] = "JWT" }, c) + ".");
        yield return Whole("alg_none_with_a_signature", "algorithm is not allowed", (i, c) => i.Pair.Sign(c, h => h["alg"] = "none"));
        yield return Whole("alg_None_in_another_case", "algorithm is not allowed", (i, c) => SigningPair.Unsigned(new JsonObject { ["alg"] = "nOnE", ["kid"] = i.Pair.Id }, c) + ".");
        yield return Whole("no_algorithm", "algorithm is not allowed", (i, c) => i.Pair.Sign(c, h => h.Remove("alg")));
        yield return Whole("HS256_with_the_public_key_as_PEM", "algorithm is not allowed", (i, c) => SigningPair.SignShared(c, i.Pair.Id, Encoding.ASCII.GetBytes(i.Pair.PublicPem)));
        yield return Whole("HS256_with_the_public_key_as_bytes", "algorithm is not allowed", (i, c) => SigningPair.SignShared(c, i.Pair.Id, i.Pair.PublicBytes));
        yield return Whole("HS256_with_the_client_secret", "algorithm is not allowed", (i, c) => SigningPair.SignShared(c, i.Pair.Id, Encoding.UTF8.GetBytes(FakeIssuer.ClientSecret)));
        yield return Whole("swapped_key", "signature is wrong", (i, c) => i.Pair.Impostor().Sign(c));
        yield return Whole("foreign_key_without_an_id", "key is unknown", (i, c) => SigningPair.Rsa("x").Sign(c, h => h.Remove("kid")));
        yield return Whole("signature_removed", "signature is wrong", (i, c) => i.Pair.Sign(c)[..(i.Pair.Sign(c).LastIndexOf('.') + 1)]);
        yield return Whole("claims_exchanged", "signature is wrong", (i, c) => Exchange(i.Pair.Sign(c), c));
        yield return Whole("five_parts", "no signed JWT", (i, c) => i.Pair.Sign(c) + ".AAAA.BBBB");
        yield return Whole("not_a_token", "no signed JWT", (_, _) => "not a token");
        yield return Whole("garbage_in_three_parts", "malformed", (_, _) => "a.b.c");
        yield return Whole("too_long", "no signed JWT", (i, c) => i.Pair.Sign(new JsonObject(c.Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))) { ["x"] = new string('x', 14_000) }));
    }

    [TestCaseSource(nameof(Attacks))]
    public async Task A_token_that_is_wrong_is_refused_for_just_that(string reason, Func<FakeIssuer, JsonObject, string> make)
    {
        (await AsAsync(Issuer.Token(_subject))).ShouldBe(200)["auth"]!.ToString().ShouldBe("jwt");
        var token = make(Issuer, Issuer.Claims(_subject));
        var answer = (await AsAsync(token)).ShouldBeProblem(401, "auth.jwt");
        Log.Text.Split('\n').Last(line => line.Contains("was refused", StringComparison.Ordinal)).ShouldContain(reason);
        answer["detail"]!.ToString().ShouldBe((await AsAsync("not a token"))["detail"]!.ToString(), "every defect is answered alike");
        if (token.Length > 40)
            Log.Text.ShouldNotContain(token[^40..]);
    }

    [Test]
    public async Task A_token_of_any_shape_is_answered_and_breaks_nothing()
    {
        string[] values = ["null", "1", "-1", "1e300", "\"x\"", "\"\"", "true", "[]", "{}", "[1, {}]", "[\"x\", null]", "\"a\\u0000b\"", "\"\\ud800\"", "[\"\\ud800\"]", "99999999999999999999", "\"2026-11-20\""];
        string[] claims = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "azp", "email", "email_verified", "name", "groups", "roles", "tid", "oid", "nonce", "_claim_names"];
        string[] headers = ["alg", "typ", "kid", "crit", "zip", "cty", "enc", "jku", "jwk", "x5t", "x5c", "b64"];
        List<string> wrong = [];
        foreach (var (place, name) in claims.Select(c => ("claim", c)).Concat(headers.Select(h => ("header", h))))
        {
            foreach (var value in values)
                await TryAsync($"{place} {name} = {value}", place == "claim" ? SignRaw(new JsonObject(), Issuer.Claims(_subject), name, value) : SignRaw(new JsonObject(), Issuer.Claims(_subject), "\0" + name, value));
        }

        foreach (var body in values)
            await TryAsync($"body {body}", Issuer.Pair.SignRaw("""{"alg":"RS256","kid":"KID"}""".Replace("KID", Issuer.Pair.Id, StringComparison.Ordinal), body));
        foreach (var head in values)
            await TryAsync($"head {head}", Issuer.Pair.SignRaw(head, Issuer.Claims(_subject).ToJsonString()));
        wrong.ShouldBeEmpty();

        string SignRaw(JsonObject head, JsonObject body, string name, string value)
        {
            (head["alg"], head["kid"]) = ("RS256", Issuer.Pair.Id);
            var (target, member) = name[0] == '\0' ? (head, name[1..]) : (body, name);
            target[member] = "PLACE";
            return Issuer.Pair.SignRaw(head.ToJsonString().Replace("\"PLACE\"", value, StringComparison.Ordinal), body.ToJsonString().Replace("\"PLACE\"", value, StringComparison.Ordinal));
        }

        async Task TryAsync(string what, string token)
        {
            Clock.Now += TimeSpan.FromSeconds(7);
            var answer = await AsAsync(token);
            if ((int)answer.Status is not (200 or 401))
                wrong.Add($"{what}: {(int)answer.Status}");
        }
    }

    [Test]
    public async Task Clocks_may_differ_by_two_minutes_both_ways()
    {
        foreach (var (name, seconds) in new[] { ("exp", -119), ("nbf", 119), ("iat", 119) })
            (await AsAsync(Issuer.Token(_subject, c => c[name] = Issuer.Seconds(seconds)))).ShouldBe(200);
        foreach (var (name, seconds) in new[] { ("exp", -121), ("nbf", 121), ("iat", 121) })
            await ShouldBeRefusedAsync(Issuer.Token(_subject, c => c[name] = Issuer.Seconds(seconds)));
    }

    [Test]
    public async Task Elliptic_curves_PSS_and_tokens_without_a_key_id_work()
    {
        var (rsa, curve) = (Issuer.Pair, SigningPair.Curve("curve"));
        Issuer.Keys = () => new JsonArray(rsa.PublicKey(), curve.PublicKey());
        (await AsAsync(curve.Sign(Issuer.Claims(_subject)))).ShouldBe(200);
        (await AsAsync(rsa.Sign(Issuer.Claims(_subject), h => h["alg"] = "PS256"))).ShouldBe(200);
        (await AsAsync(rsa.Sign(Issuer.Claims(_subject), h => h.Remove("kid")))).ShouldBe(200);
        (await AsAsync(rsa.Sign(Issuer.Claims(_subject), h => h["typ"] = "at+jwt"))).ShouldBe(200);
        (await AsAsync(Issuer.Token(_subject, c => c["aud"] = new JsonArray("https://other.example.test", FakeIssuer.Audience)))).ShouldBe(200);
    }

    [Test]
    public async Task After_a_change_of_keys_new_tokens_work_at_once_and_old_ones_no_more()
    {
        var old = Issuer.Token(_subject);
        (await AsAsync(old)).ShouldBe(200);
        Issuer.Pair = SigningPair.Rsa("second");
        (await AsAsync(Issuer.Token(_subject))).ShouldBe(200);
        await ShouldBeRefusedAsync(old);
    }

    [Test]
    public async Task Unknown_keys_make_NetOS_ask_the_issuer_once_a_minute_at_most()
    {
        (await AsAsync(Issuer.Token(_subject))).ShouldBe(200);
        var before = Issuer.KeyRequests;
        for (var i = 0; i < 5; i++)
            await ShouldBeRefusedAsync(Issuer.Pair.Sign(Issuer.Claims(_subject), h => h["kid"] = $"guess-{Guid.NewGuid()}"));
        (Issuer.KeyRequests - before).ShouldBe(1);
        Clock.Now += TimeSpan.FromSeconds(61);
        await ShouldBeRefusedAsync(Issuer.Pair.Sign(Issuer.Claims(_subject), h => h["kid"] = "guess"));
        (Issuer.KeyRequests - before).ShouldBe(2);
    }

    [Test]
    public async Task Weak_and_shared_keys_of_the_issuer_are_not_used()
    {
        var (good, secret) = (Issuer.Pair, RandomNumberGenerator.GetBytes(32));
        using var small = RSA.Create(1024);
        var parameters = small.ExportParameters(false);
        Issuer.Keys = () => new JsonArray(
            good.PublicKey(),
            new JsonObject { ["kty"] = "oct", ["kid"] = "shared", ["k"] = SigningPair.Encode(secret) },
            new JsonObject { ["kty"] = "RSA", ["kid"] = "small", ["n"] = SigningPair.Encode(parameters.Modulus!), ["e"] = SigningPair.Encode(parameters.Exponent!) });
        Issuer.Pair = SigningPair.Rsa("anew");
        await ShouldBeRefusedAsync(Issuer.Token(_subject));
        Issuer.Pair = good;
        await ShouldBeRefusedAsync(SigningPair.SignShared(Issuer.Claims(_subject), "shared", secret));
        var text = SigningPair.Unsigned(new JsonObject { ["alg"] = "RS256", ["kid"] = "small" }, Issuer.Claims(_subject));
        await ShouldBeRefusedAsync($"{text}.{SigningPair.Encode(small.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}");
        (await AsAsync(Issuer.Token(_subject))).ShouldBe(200);
    }

    [Test]
    public async Task An_email_address_nobody_vouches_for_connects_nobody()
    {
        var (_, email) = await UserAsync();
        await ShouldBeRefusedAsync(Issuer.Token("stranger-1", c => c["email"] = email));
        await ShouldBeRefusedAsync(Issuer.Token("stranger-2", c => (c["email"], c["email_verified"]) = (email, false)));
        await ShouldBeRefusedAsync(Issuer.Token("stranger-3", c => (c["preferred_username"], c["email_verified"]) = (email, true)));
        (await SqlAsync($"select subject from user_identities i join users u on u.id = i.user_id where u.email = '{email}'")).ShouldBeEmpty();
    }

    [Test]
    public async Task A_verified_address_connects_its_user_once_and_the_subject_counts_from_then_on()
    {
        var (id, email) = await UserAsync();
        (await AsAsync(Issuer.Token("owner-1", c => (c["email"], c["email_verified"]) = (email.ToUpperInvariant(), true)))).ShouldBe(200)["user_id"]!.GetValue<Guid>().ShouldBe(id);
        (await AsAsync(Issuer.Token("owner-1"))).ShouldBe(200)["email"]!.ToString().ShouldBe(email);
        await ShouldBeRefusedAsync(Issuer.Token("next-owner-of-the-address", c => (c["email"], c["email_verified"]) = (email, true)));
        var line = (await Api.ReadAsync($"/audit?entity=users&entity_id={id}&action=identity_linked")).Items.ShouldHaveSingleItem()!;
        (line["event_type"]!.ToString(), line["actor"]!.ToString()).ShouldBe(("authz", email));
    }

    [Test]
    public async Task People_without_a_user_are_refused_unless_a_group_lets_them_in()
    {
        void Person(JsonObject c, string name, string group) => (c["email"], c["email_verified"], c["name"], c["groups"]) = ($"{name}@example.net", true, "New Person", new JsonArray(group, "other"));
        await ShouldBeRefusedAsync(Issuer.Token("new-1", c => Person(c, "new1", "everyone")));
        await ShouldBeRefusedAsync(Issuer.Token("new-2", c => (c["email"], c["groups"]) = ("new2@example.net", new JsonArray("netos-finance"))));
        var made = (await AsAsync(Issuer.Token("new-3", c => Person(c, "new3", "netos-finance")))).ShouldBe(200);
        (made["role"]!.ToString(), made["name"]!.ToString()).ShouldBe(("finance", "New Person"));
        (await AsAsync(Issuer.Token("new-3", c => Person(c, "new3", "netos-ops")))).ShouldBe(200)["role"]!.ToString().ShouldBe("finance", "claims change no role of an existing user");
    }

    [Test]
    public async Task An_inactive_or_deleted_user_is_refused()
    {
        var (id, email, subject) = await KnownUserAsync();
        (await AsAsync(Issuer.Token(subject))).ShouldBe(200);
        (await Api.PatchAsync($"/users/{id}", new { active = false })).ShouldBe(200);
        await ShouldBeRefusedAsync(Issuer.Token(subject));
        (await Api.PatchAsync($"/users/{id}", new { active = true })).ShouldBe(200);
        (await AsAsync(Issuer.Token(subject))).ShouldBe(200);
        (await Api.DeleteAsync($"/users/{id}")).ShouldBe(204);
        await ShouldBeRefusedAsync(Issuer.Token(subject, c => (c["email"], c["email_verified"], c["groups"]) = (email, true, "netos-finance")));
        (await Api.PostAsync("/users", new { email, name = "Back", role_id = FinanceRole })).ShouldBe(201);
        (await AsAsync(Issuer.Token(subject, c => (c["email"], c["email_verified"]) = (email, true)))).ShouldBe(200)["name"]!.ToString().ShouldBe("Back");
    }

    [Test]
    public async Task A_token_writes_as_its_user_and_its_scope_and_role_hold()
    {
        var (_, email, subject) = await KnownUserAsync();
        var carrier = await Api.PostAsync("/carriers", new { name = "By JWT" }, ("Authorization", "Bearer " + Issuer.Token(subject)));
        (await Api.ReadAsync($"/audit?entity_id={carrier.ShouldBe(201).Id}")).Column("actor").ShouldBe([email]);
        (await AsAsync(Issuer.Token(subject), "/users")).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task Failures_are_audited_and_slow_their_address_down()
    {
        for (var i = 0; i < 10; i++)
            await ShouldBeRefusedAsync("a.b.c");
        (await AsAsync(Issuer.Token(_subject))).ShouldBeProblem(429, "auth.slow_down");
        (await Api.ReadAsync("/audit?event_type=auth&action=refused&limit=1")).Total.ShouldBeGreaterThanOrEqualTo(10);
    }

    private static TestCaseData Claims(string name, string reason, Action<JsonObject, FakeIssuer> change) => Whole(name, reason, (issuer, claims) =>
    {
        change(claims, issuer);
        return issuer.Pair.Sign(claims);
    });

    private static TestCaseData Header(string name, string reason, Action<JsonObject> change) => Whole(name, reason, (issuer, claims) => issuer.Pair.Sign(claims, change));

    private static TestCaseData Whole(string name, string reason, Func<FakeIssuer, JsonObject, string> make) => new TestCaseData(reason, make).SetArgDisplayNames(name);

    private static string Exchange(string token, JsonObject claims)
    {
        var parts = token.Split('.');
        var other = claims.DeepClone().AsObject();
        other["sub"] = "somebody-else";
        parts[1] = SigningPair.Encode(Encoding.UTF8.GetBytes(other.ToJsonString()));
        return string.Join('.', parts);
    }
}
