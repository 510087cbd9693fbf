using ImageMagick;

namespace NetOS.FunctionalTests.Documents;

/// <summary>What comes out: bytes, ranges, pages, thumbnails, text.</summary>
internal sealed class ContentTests : ApiFixture
{
    private Owners _owners = null!;

    protected override async Task BeforeAllAsync() => _owners = await Owners.MakeAsync(Make);

    [Test]
    public async Task A_file_comes_back_byte_for_byte_as_data()
    {
        var bytes = Uploads.Pdf("One page");
        var made = (await Api.UploadAsync("contract_id", _owners.Contract, "agreement", bytes, "Agreement \"A\", Zürich.pdf")).ShouldBe(201);
        foreach (var query in new[] { "", "?inline=false", "?inline=true" })
        {
            var content = (await Api.GetAsync($"/documents/{made.Id}/content{query}")).ShouldBe(200);
            content.Bytes.ShouldBe(bytes);
            content.MediaType.ShouldBe("application/pdf");
            content.ETag.ShouldBe($"\"{made["sha256"]}\"");
            Header(content, "X-Content-Type-Options").ShouldBe("nosniff");
            Header(content, "Content-Security-Policy").ShouldBe("sandbox; default-src 'none'");
            Header(content, "Cache-Control").ShouldContain("private");
            Header(content, "Accept-Ranges").ShouldBe("bytes");
            content.ContentHeaders.ContentDisposition!.DispositionType.ShouldBe("attachment", "only pictures are shown in place");
            content.ContentHeaders.ContentDisposition.FileNameStar.ShouldBe("Agreement _A_, Zürich.pdf");
        }

        (await Api.GetAsync($"/documents/{made.Id}/content", ("If-None-Match", $"\"{made["sha256"]}\""))).ShouldBe(304).Bytes.ShouldBeEmpty();
        (await Api.GetAsync($"/documents/{made.Id}/content?inline=maybe")).ShouldBe(400);
        (await Api.GetAsync($"/documents/{made.Id}/content?download=1")).ShouldBe(400);
        (await Api.GetAsync($"/documents/{Guid.NewGuid()}/content")).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task A_part_of_a_file_comes_when_it_is_asked_for()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(Make.Next() * 10_000, 10_000).Select(i => $"{i}\n")));
        var made = (await Api.UploadAsync("circuit_id", _owners.Circuit, "other", bytes, "numbers.txt")).ShouldBe(201);
        var part = (await Api.GetAsync($"/documents/{made.Id}/content", ("Range", "bytes=100-199"), ("Accept-Encoding", "br, gzip"))).ShouldBe(206);
        part.Bytes.ShouldBe(bytes[100..200]);
        part.ContentHeaders.ContentRange!.ToString().ShouldBe($"bytes 100-199/{bytes.Length}");
        (await Api.GetAsync($"/documents/{made.Id}/content", ("Range", "bytes=-5"))).ShouldBe(206).Bytes.ShouldBe(bytes[^5..]);
        (await Api.GetAsync($"/documents/{made.Id}/content", ("Range", "bytes=100-199"), ("If-Range", "\"another\""))).ShouldBe(200).Bytes.Length.ShouldBe(bytes.Length);
        (await Api.GetAsync($"/documents/{made.Id}/content", ("Range", $"bytes={bytes.Length}-"))).ShouldBe(416);
        var whole = (await Api.GetAsync($"/documents/{made.Id}/content", ("Accept-Encoding", "br, gzip"))).ShouldBe(200);
        whole.ContentHeaders.ContentEncoding.ShouldBeEmpty();
        whole.Bytes.ShouldBe(bytes);
    }

    [Test]
    public async Task A_photograph_tells_its_place_and_time_and_is_served_without_them()
    {
        var made = (await Api.UploadAsync("asset_id", _owners.Asset, "photo", Uploads.Photo(), "IMG_0417.jpg")).ShouldBe(201);
        made["latitude"]!.GetValue<double>().ShouldBe(43.6187, 1e-4);
        made["longitude"]!.GetValue<double>().ShouldBe(-116.2146, 1e-4);
        made["taken_at"]!.ToString().ShouldBe("2026-05-04T14:20:30Z", "the camera has no zone: New York's summer time counts");
        (made["width"]!.GetValue<int>(), made["height"]!.GetValue<int>(), made["has_preview"]!.GetValue<bool>()).ShouldBe((480, 640, true));
        var served = (await Api.GetAsync($"/documents/{made.Id}/content?inline=true")).ShouldBe(200);
        served.ContentHeaders.ContentDisposition!.DispositionType.ShouldBe("inline");
        served.MediaType.ShouldBe("image/jpeg");
        foreach (var secret in new[] { "SECRETCAM", "Exif", "2026:05:04" })
            Encoding.Latin1.GetString(served.Bytes).ShouldNotContain(secret);
        using var upright = new MagickImage(served.Bytes);
        (upright.Width, upright.Height).ShouldBe((480u, 640u));
        (await Api.GetAsync($"/documents/{made.Id}/content")).ShouldBe(200).Bytes.ShouldBe(served.Bytes, "a download is no other way to the place");
        var thumbnail = (await Api.GetAsync($"/documents/{made.Id}/thumbnail")).ShouldBe(200);
        thumbnail.MediaType.ShouldBe("image/png");
        using var small = new MagickImage(thumbnail.Bytes);
        (small.Width, small.Height).ShouldBe((240u, 320u));
        (await Api.GetAsync($"/documents/{made.Id}/pages/1")).ShouldBe(404);
    }

    [Test]
    public async Task A_nonsense_position_is_no_reason_to_refuse_a_photograph()
    {
        var made = (await Api.UploadAsync("asset_id", _owners.Asset, "photo", Uploads.Photo(0, 0, "0000:00:00 00:00:00"), "IMG.jpg")).ShouldBe(201);
        (made["latitude"], made["longitude"], made["taken_at"]).ShouldBe((null, null, null));
    }

    [Test]
    public async Task The_pages_of_a_PDF_come_as_pictures()
    {
        var made = (await Api.UploadAsync("contract_id", _owners.Contract, "agreement", Uploads.Pdf("First page", "Second page", "Third page"), "three.pdf")).ShouldBe(201);
        (made["page_count"]!.GetValue<int>(), made["has_preview"]!.GetValue<bool>(), made["has_text"]!.GetValue<bool>()).ShouldBe((3, true, true));
        byte[]? before = null;
        for (var round = 0; round < 2; round++)
        {
            var page = (await Api.GetAsync($"/documents/{made.Id}/pages/2")).ShouldBe(200);
            page.MediaType.ShouldBe("image/png");
            Header(page, "Content-Security-Policy").ShouldBe("sandbox; default-src 'none'");
            using var picture = new MagickImage(page.Bytes);
            (picture.Width, picture.Height).ShouldBe((935u, 1210u), "110 dots per inch");
            (before ?? page.Bytes).ShouldBe(page.Bytes);
            before = page.Bytes;
            (await Api.GetAsync($"/documents/{made.Id}/pages/2", ("If-None-Match", page.ETag!))).ShouldBe(304);
        }

        File.Exists(Directory.GetFiles(Server.Storage, "page-2", SearchOption.AllDirectories).ShouldHaveSingleItem()).ShouldBeTrue("kept");
        foreach (var beyond in new[] { "0", "4", "-1", "2147483647" })
            (await Api.GetAsync($"/documents/{made.Id}/pages/{beyond}")).ShouldBe(404).ShouldBeProblem();
        using var small = new MagickImage((await Api.GetAsync($"/documents/{made.Id}/thumbnail")).ShouldBe(200).Bytes);
        small.Height.ShouldBe(320u);
    }

    [Test]
    public async Task A_PDF_that_cannot_be_opened_is_kept_without_a_preview()
    {
        var made = (await Api.UploadAsync("contract_id", _owners.Contract, "agreement", Encoding.ASCII.GetBytes($"%PDF-1.7\nbroken {Make.Next()}"), "broken.pdf")).ShouldBe(201);
        (made["page_count"], made["has_preview"]!.GetValue<bool>(), made["has_text"]!.GetValue<bool>()).ShouldBe((null, false, false));
        (await Api.GetAsync($"/documents/{made.Id}/thumbnail")).ShouldBe(404);
        (await Api.GetAsync($"/documents/{made.Id}/pages/1")).ShouldBe(404);
        (await Api.GetAsync($"/documents/{made.Id}/content")).ShouldBe(200);
    }

    [Test]
    public async Task Full_text_finds_the_page_and_shows_where_it_stands()
    {
        var word = $"quokka{Make.Next()}";
        var made = (await Api.UploadAsync("contract_id", _owners.Contract, "agreement", Uploads.Pdf("Definitions", $"Written notice to {word} ninety days before", "Signatures"), "msa.pdf", new { title = "Master agreement" })).ShouldBe(201);
        var text = (await Api.UploadAsync("circuit_id", _owners.Circuit, "other", Encoding.UTF8.GetBytes($"Called the NOC about {word.ToUpperInvariant()} today."), "call.txt")).ShouldBe(201);
        var found = await Api.ReadAsync($"/documents/search?q=noti {word[..^1]}");
        found.Total.ShouldBe(1);
        var item = found.Items[0]!;
        (item["id"]!.GetValue<Guid>(), item["page"]!.GetValue<int>(), item["kind"]!.ToString(), item["owner_kind"]!.ToString(), item["title"]!.ToString()).ShouldBe((made.Id, 2, "agreement", "contract", "Master agreement"));
        var snippet = item["snippet"]!.AsArray();
        string.Concat(snippet.Select(p => p!["text"]!.ToString())).ShouldContain($"Written notice to {word} ninety days before");
        snippet.Where(p => p!["hit"]!.GetValue<bool>()).Select(p => p!["text"]!.ToString()).ShouldBe(["noti", word[..^1]]);
        var both = await Api.ReadAsync($"/documents/search?q={word}&limit=1");
        (both.Total, both.Items.Count).ShouldBe((2, 1));
        (await Api.ReadAsync($"/documents?q={word}&sort=id")).Column("id").ShouldBe([made.Id.ToString(), text.Id.ToString()]);
        (await Api.ReadAsync($"/documents/search?q={word}")).Items.Single(i => i!["id"]!.GetValue<Guid>() == text.Id)!["page"].ShouldBeNull();
        (await Api.ReadAsync("/documents/search?q=master msa.pdf definitions")).Items.Select(i => i!["id"]!.GetValue<Guid>()).ShouldContain(made.Id, "title, file name and text together");
        (await Api.ReadAsync($"/search?q={word}"))["groups"]!.AsArray().Single(g => g!["kind"]!.ToString() == "documents")!["total"]!.GetValue<int>().ShouldBe(2);
        foreach (var odd in new[] { "'", "\\", "a:*", "!", "(", "&|", "<->", "%", "AT&T 'x'" })
            (await Api.GetAsync($"/documents/search?q={Uri.EscapeDataString(odd)}")).ShouldBe(200);
        foreach (var wrong in new[] { "", "?q=", "?q=a&limit=0", "?q=a&limit=51", "?q=a&foo=1" })
            (await Api.GetAsync("/documents/search" + wrong)).ShouldBe(400);
    }

    [Test]
    public async Task The_text_of_office_documents_and_of_every_encoding_is_found()
    {
        var word = $"wombat{Make.Next()}";
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"{word} sixteen")];
        (await Api.UploadAsync("customer_id", _owners.Customer, "other", utf16, "wide.txt")).ShouldBe(201);
        (await Api.UploadAsync("customer_id", _owners.Customer, "other", Docx($"{word} in Zürich"), "letter.docx")).ShouldBe(201)["has_text"]!.GetValue<bool>().ShouldBeTrue();
        (await Api.ReadAsync($"/documents/search?q={word}")).Total.ShouldBe(2);
        (await Api.ReadAsync($"/documents/search?q={word} zurich")).Items.ShouldHaveSingleItem()!["title"]!.ToString().ShouldBe("letter");
    }

    private static byte[] Docx(string words)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:document>") })
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Header(Answer answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
