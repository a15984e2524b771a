using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.JsonLines;

public sealed class JsonLinesTests : IDisposable
{
    private static readonly FileFormat Format = new FileFormat.JsonLines();

    private static readonly RowMapping.Events Nested = new(
        "user.account", "user.id", new EventName.FromColumn("type"), new TimeColumn("at", ByDay: false), null,
        [new PropertyColumn("amount", "amount", ValueKind.Number), new PropertyColumn("open", "open", ValueKind.Boolean), new PropertyColumn("tags", "tags", ValueKind.Text)]);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_NestedKeys_AreColumnsByDottedPath()
    {
        var row = await OneAsync("""{"type":"login","at":"2024-01-31T10:00:00Z","user":{"account":"acme","id":17},"amount":1.5,"open":true,"tags":["a","b"]}""");

        (row["account"], row["contact"], row["event"], row["v0"], row["v1"], row["v2"]).ShouldBe(("acme", "17", "login", "1.500000", "True", "[\"a\",\"b\"]"));
        row["refusal"].ShouldBeNull();
    }

    [Fact]
    public async Task Rows_AbsentNullAndEmptyValues_AreMissing()
    {
        var (_, rows, _) = await LoadAsync(
            """
            {"type":"login","at":"2024-01-31","user":{"account":"acme","id":""},"amount":null,"open":false,"tags":"x"}
            {"type":"login","at":"2024-01-31","user":{"account":"bolt"}}
            """);

        (rows[0]["contact"], rows[0]["v0"]).ShouldBe((null, null));
        (rows[1]["contact"], rows[1]["v1"], rows[1]["v2"], rows[1]["refusal"]).ShouldBe((null, null, null, null));
    }

    [Fact]
    public async Task Lines_ThatAreNoObjects_AreRefusedWithTheirNumber()
    {
        var (file, rows, rejects) = await LoadAsync(
            "\uFEFF" + Line("a") + "\r\n\n[1]\n" + Line("b") + "\n   \n{\"type\":\n" + Line("c") + " {}\n" + Line("d").Replace("login", "\\ud800", StringComparison.Ordinal) + "\n" + Line("e"));

        file.Records.ShouldBe(7);
        rows.Select(row => row["account"]).ShouldBe(["a", "b", "e"]);
        rejects.Select(reject => (reject["record"], reject["refusal"], reject["detail"])).ShouldBe(
        [
            ("2", "unreadable", "the line is no JSON object"), ("4", "unreadable", "the line is no JSON object"), ("5", "unreadable", "the line is no JSON object"),
            ("6", "unreadable", "the line holds half of a surrogate pair (\\ud800 to \\udfff)"),
        ]);
        rejects[0]["content"].ShouldBe("\"[1]\"");
    }

    [Fact]
    public async Task Line_BeyondOneMegabyte_IsRefusedAlone()
    {
        var (_, rows, rejects) = await LoadAsync(Line("a") + "\n" + Line(new string('x', 5 << 20)) + "\n" + Line("b"));

        rows.Select(row => row["account"]).ShouldBe(["a", "b"]);
        rejects.ShouldHaveSingleItem()["detail"].ShouldBe("the line is longer than 1 MB");
    }

    [Fact]
    public async Task Record_ThatIsRefusedLater_IsKeptAsItStands()
    {
        var line = Line("").Replace("\"account\":\"\"", "\"account\":null", StringComparison.Ordinal);
        var row = await OneAsync(line);

        (row["refusal"], row["detail"], row["content"]).ShouldBe(("no_account", "`user.account` is empty", line));
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("123456789012.123456")]
    [InlineData("0.12345678901234567890123")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("5.0")]
    [InlineData("0.0000001")]
    [InlineData("17")]
    public async Task Numbers_OfAnyLength_AreExactAsText(string number)
    {
        var row = await OneAsync(Line("acme").Replace("\"x\"", number, StringComparison.Ordinal));

        row["v2"].ShouldBe(number);
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.ndjson.gz")]
    [InlineData("a.JSONL.zst")]
    public async Task Files_Compressed_AreReadAsTheyAre(string name)
    {
        var text = Encoding.UTF8.GetBytes(Line("acme") + "\n" + Line("bolt") + "\n" + Line("cube") + "\n");
        _folder.Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(text) : name.EndsWith(".zst", StringComparison.Ordinal) ? Zstandard(text) : text);

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Nested, name, new FileFormat.ByEnding()));

        rows.Select(row => row["account"]).ShouldBe(["acme", "bolt", "cube"]);
    }

    [Fact]
    public async Task Series_WideObjects_AreAPointForEachFurtherKey()
    {
        _folder.Write("a.jsonl", """{"account":"acme","at":"2024-01-31","seats":3,"usage":{"share":0.5}}""" + "\n");

        var (file, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(new RowMapping.WideSeries("account", new TimeColumn("at", ByDay: true)), "a.jsonl", Format));

        file.RowsPerRecord.ShouldBe(3);
        rows.Select(row => (row["series"], row["number"])).ShouldBe([("seats", "3"), ("usage", null), ("usage.share", "0.5")]);
    }

    [Fact]
    public async Task Column_ThatNoLineHas_IsAProblem()
    {
        _folder.Write("a.jsonl", """{"user":{"acount":"acme"},"at":"2024-01-31"}""" + "\n");

        var problem = await Staged.ProblemAsync(_folder, Sources.Source(Sources.Logins with { Account = "user.account" }, "a.jsonl", Format));

        problem.Message.ShouldBe("a.jsonl has no column `user.account`; its header has `user`, `user.acount`, `at`");
        problem.Fix.ShouldContain("did you mean `user.acount` for `user.account`?");
    }

    [Theory]
    [InlineData("\n\n", "is empty")]
    [InlineData("[]\n", "has no JSON object")]
    public async Task File_WithoutObjects_IsAProblem(string text, string message)
    {
        _folder.Write("a.jsonl", text);

        (await Staged.ProblemAsync(_folder, Sources.Source(Nested, "a.jsonl", Format))).Message.ShouldBe($"a.jsonl {message}");
    }

    [Fact]
    public void Texts_OfAnyLetters_ComeBackAsTheyWere() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<UnicodeText>>(),
        texts =>
        {
            var wanted = texts.Get.Select(text => text.Value).ToList();
            _folder.Write("law.jsonl", string.Concat(wanted.Select(text => JsonSerializer.Serialize(new { account = "a", at = "2024-01-31", value = text }) + "\n")));
            var rows = Staged.LoadAsync(_folder, Sources.Source(Sources.WithProperty(ValueKind.Text), "law.jsonl", Format)).GetAwaiter().GetResult().Rows;
            rows.Select(row => row["v0"]).ShouldBe(wanted.Select(text => text.Length == 0 ? null : text));
        }));

    private static string Line(string account) =>
        $$"""{"type":"login","at":"2024-01-31T10:00:00Z","user":{"account":"{{account}}","id":"u"},"amount":1,"open":true,"tags":"x"}""";

    private static byte[] Gzip(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return packed.ToArray();
    }

    /// <summary>A frame of one raw block.</summary>
    private static byte[] Zstandard(byte[] text) =>
    [
        0x28, 0xB5, 0x2F, 0xFD, 0x60, .. BitConverter.GetBytes((ushort)(text.Length - 256)), .. BitConverter.GetBytes((text.Length << 3) | 1).AsSpan(0, 3), .. text,
    ];

    private Task<StagedRow> OneAsync(string line)
    {
        _folder.Write("a.jsonl", line + "\n");
        return Staged.OneAsync(_folder, Sources.Source(Nested, "a.jsonl", Format));
    }

    private Task<(Engine.Import.StagedFile File, IReadOnlyList<StagedRow> Rows, IReadOnlyList<StagedRow> Rejects)> LoadAsync(string text)
    {
        _folder.Write("a.jsonl", text);
        return Staged.LoadAsync(_folder, Sources.Source(Nested, "a.jsonl", Format));
    }

    /// <summary>A text without half letters.</summary>
    private sealed record UnicodeText(string? Text)
    {
        public string Value => new([.. (Text ?? "").Where(letter => !char.IsSurrogate(letter) && letter != '\0')]);
    }
}
