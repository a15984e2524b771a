using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;

namespace Hale.Intake.Tests.Staging;

public sealed class NotationTests : IDisposable
{
    private static readonly string[] Patterns =
    [
        "d/M/yyyy", "dd.MM.yyyy", "M-d-yyyy", "yyyyMMdd", "MMM d, yyyy", "d MMMM yyyy", "(yyyy|MM|dd)", "d.M.yyyy H:mm", "MM/dd/yyyy hh:mm tt", "dd.MM.yyyy HH:mm:ss.fff", "%d*M+yyyy",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Times_WrittenByAPattern_AreReadAsTheyWere() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(
        Gen.Elements(Patterns).ToArbitrary(), Gen.Choose(0, 2_000_000_000).ListOf(20).ToArbitrary(),
        (pattern, seconds) =>
        {
            var moments = seconds.Select(second => Cut(DateTime.UnixEpoch.AddSeconds(second), pattern)).ToList();
            _folder.Write("data.csv", "account;at\n" + string.Concat(moments.Select(moment => $"a;{moment.ToString(pattern.Replace("%", "\\%", StringComparison.Ordinal), CultureInfo.InvariantCulture)}\n")));
            var source = Source(new CellNotation(DecimalComma: false, [Pattern(pattern)], Iso: true), Sources.Logins);
            var rows = Staged.LoadAsync(_folder, source).GetAwaiter().GetResult().Rows;
            rows.Select(row => row.Number("occurred_at")).ShouldBe(moments.Select(moment => (long?)((moment - DateTime.UnixEpoch).Ticks / 10)), pattern);
        }));

    [Theory]
    [InlineData("3/4/2024", "2024-04-03")]
    [InlineData("3/14/2024", "2024-03-14")]
    [InlineData("2024-05-06", "2024-05-06")]
    [InlineData("2024-05-06T10:00:00+02:00", "2024-05-06T08:00")]
    [InlineData("03/04/2024", "2024-04-03")]
    [InlineData("3/4/24", null)]
    [InlineData("31/31/2024", null)]
    [InlineData("30/2/2024", null)]
    [InlineData(" 3/4/2024", null)]
    public async Task Time_SeveralPatterns_TheFirstThatFitsWins(string cell, string? moment) =>
        (await MomentAsync(cell, new CellNotation(DecimalComma: false, [Pattern("d/M/yyyy"), Pattern("M/d/yyyy")], Iso: true))).ShouldBe(moment);

    [Theory]
    [InlineData("1/2/68", "2068-01-02")]
    [InlineData("1/2/69", "1969-01-02")]
    public async Task Year_OfTwoDigits_HasItsCentury(string cell, string moment) =>
        (await MomentAsync(cell, new CellNotation(DecimalComma: false, [Pattern("M/d/yy")], Iso: true))).ShouldBe(moment);

    [Theory]
    [InlineData("2024-05-06")]
    [InlineData("2024-05-06T10:00:00Z")]
    public async Task Iso_Excluded_IsRefused(string cell)
    {
        var row = await RowAsync(cell, new CellNotation(DecimalComma: false, [Pattern("d.M.yyyy"), Pattern("d/M/yyyy")], Iso: false));

        (row["refusal"], row["detail"]).ShouldBe(("bad_time", $"`at` is \"{cell}\", not a time of the years 1000 to 8999, written d.M.yyyy or d/M/yyyy"));
    }

    [Fact]
    public async Task Day_WithAClock_IsADayOnlyAtMidnight()
    {
        var notation = new CellNotation(DecimalComma: false, [Pattern("d.M.yyyy H:mm")], Iso: true);
        var mapping = Sources.Logins with { Time = new TimeColumn("at", ByDay: true) };
        _folder.Write("data.csv", "account;at\na;3.4.2024 0:00\na;3.4.2024 1:00\na;2024-04-03\n");

        var rows = (await Staged.LoadAsync(_folder, Source(notation, mapping))).Rows;

        rows.Select(row => row["refusal"]).ShouldBe([null, "bad_time", null]);
        rows[1]["detail"].ShouldBe("`at` is \"3.4.2024 1:00\", not a date of the years 1000 to 8999, written d.M.yyyy H:mm or in ISO 8601");
        rows[0]["occurred_at"].ShouldBe(rows[2]["occurred_at"]);
    }

    [Fact]
    public async Task Known_ByAPatternWithoutAClock_IsTheEndOfTheDay()
    {
        var notation = new CellNotation(DecimalComma: false, [Pattern("d.M.yyyy"), Pattern("d.M.yyyy H:mm")], Iso: true);
        _folder.Write("data.csv", "account;at\na;3.4.2024\na;4.4.2024 0:00\n");

        var rows = (await Staged.LoadAsync(_folder, Source(notation, Sources.Logins) with { Known = new KnownRule.FromColumn("at") })).Rows;

        rows[0]["known_at"].ShouldBe(rows[1]["known_at"]);
        rows[0]["known_at"].ShouldBe(rows[1]["occurred_at"]);
    }

    [Fact]
    public void Times_CountedFrom1970_AreReadAsTheyWere() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(
        Gen.Elements((6, "epoch_seconds"), (3, "epoch_milliseconds"), (0, "epoch_microseconds")).ToArbitrary(), Gen.Choose(-1_000_000_000, 2_000_000_000).ListOf(20).ToArbitrary(),
        (unit, numbers) =>
        {
            _folder.Write("data.csv", "account;at\n" + string.Concat(numbers.Select(number => $"a;{number}\n")));
            var source = Source(new CellNotation(DecimalComma: false, [Pattern(unit.Item2)], Iso: true), Sources.Logins);
            var rows = Staged.LoadAsync(_folder, source, "Europe/Berlin").GetAwaiter().GetResult().Rows;
            rows.Select(row => row.Number("occurred_at")).ShouldBe(numbers.Select(number => (long?)(number * (long)Math.Pow(10, unit.Item1))), unit.Item2);
        }));

    [Theory]
    [InlineData("1706695200", "2024-01-31T10:00")]
    [InlineData("1706659200.999999", "2024-01-31T00:00")]
    [InlineData("-86400", "1969-12-31")]
    [InlineData("0", "1970-01-01")]
    [InlineData("2024-01-31", "2024-01-31")]
    [InlineData("31.1.2024", "2024-01-31")]
    [InlineData("20240131", "2024-01-31")]
    [InlineData("1706695200000", null)]
    [InlineData("999999999999999999", null)]
    [InlineData("1.7e9", null)]
    [InlineData("1,706,695,200", null)]
    [InlineData("", null)]
    public async Task Epoch_AmongOtherPatterns_IsAMomentAfterThoseBeforeIt(string cell, string? moment)
    {
        var notation = new CellNotation(DecimalComma: false, [Pattern("yyyyMMdd"), Pattern("epoch_seconds"), Pattern("d.M.yyyy")], Iso: true);

        (await MomentAsync(cell, notation)).ShouldBe(moment);
    }

    [Theory]
    [InlineData("1706695200", "2024-01-31T10:00")]
    [InlineData("1706695200000", "2024-01-31T10:00")]
    [InlineData("1706695200000000", "2024-01-31T10:00")]
    [InlineData("1706695200000000000", null)]
    public async Task Epoch_InSeveralUnits_IsTheFirstThatLiesWithinTheYears(string cell, string? moment)
    {
        var notation = new CellNotation(DecimalComma: false, [Pattern("epoch_seconds"), Pattern("epoch_milliseconds"), Pattern("epoch_microseconds")], Iso: true);

        (await MomentAsync(cell, notation)).ShouldBe(moment);
    }

    [Fact]
    public async Task Epoch_AsADay_IsThatOfTheSourcesZone()
    {
        var mapping = Sources.Logins with { Time = new TimeColumn("at", ByDay: true) };
        _folder.Write("data.csv", "account;at\na;1706655600000\na;1706659200000\n");

        var rows = (await Staged.LoadAsync(_folder, Source(new CellNotation(false, [Pattern("epoch_milliseconds")], Iso: false), mapping) with { Zone = Sources.Zone("Europe/Berlin") })).Rows;

        rows.Select(row => row["refusal"]).ShouldBe([null, "bad_time"]);
        rows[0].Number("occurred_at").ShouldBe(1_706_655_600_000_000);
        rows[1]["detail"].ShouldBe("`at` is \"1706659200000\", not a date of the years 1000 to 8999, written as milliseconds since 1970");
    }

    [Fact]
    public async Task Epoch_AsKnown_IsTheMomentItself()
    {
        _folder.Write("data.jsonl", """{"account": "a", "at": 1706659200, "seen": 1706659300.5}""" + "\n");
        var notation = new CellNotation(DecimalComma: false, [Pattern("epoch_seconds")], Iso: true);
        var source = Sources.Source(Sources.Logins, "data.jsonl", new FileFormat.JsonLines(), known: new KnownRule.FromColumn("seen")) with { Rows = new RowPreparation { Notation = notation } };

        var row = await Staged.OneAsync(_folder, source);

        (row.Number("occurred_at"), row.Number("known_at")).ShouldBe((1_706_659_200_000_000, 1_706_659_300_500_000));
    }

    [Fact]
    public async Task Epoch_InParquet_IsReadFromNumbersAndLeavesTimesAlone()
    {
        using (var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] }))
        using (var connection = database.Connect())
        {
            connection.Execute(
                $"COPY (SELECT 'a' AS account, CAST(1706659200 AS BIGINT) AS at, CAST(1706659200.25 AS DOUBLE) AS seen, TIMESTAMP '2024-01-31 10:00' AS ended) TO {DuckSql.Literal(Path.Combine(_folder.Path, "data.parquet"))} (FORMAT parquet)");
        }

        var notation = new CellNotation(DecimalComma: false, [Pattern("epoch_seconds")], Iso: true);
        var mapping = Sources.Logins with { End = new TimeColumn("ended", ByDay: false) };
        var row = await Staged.OneAsync(
            _folder, Sources.Source(mapping, "data.parquet", new FileFormat.Parquet(), known: new KnownRule.FromColumn("seen")) with { Rows = new RowPreparation { Notation = notation } });

        (row.Number("occurred_at"), row.Number("known_at"), row.Number("ended_at")).ShouldBe((1_706_659_200_000_000, 1_706_659_200_250_000, 1_706_695_200_000_000));
    }

    [Theory]
    [InlineData("1,5", "1.500000")]
    [InlineData("1.234.567,89", "1234567.890000")]
    [InlineData("1\u202F234,5", "1234.500000")]
    [InlineData("1\u00A0234\u00A0567", "1234567.000000")]
    [InlineData("-1.000", "-1000.000000")]
    [InlineData(" 12 ", "12.000000")]
    [InlineData("1,5e2", "150.000000")]
    [InlineData(",5", "0.500000")]
    [InlineData("1.5", null)]
    [InlineData("1,234.5", null)]
    [InlineData("1.23,4", null)]
    [InlineData(",", null)]
    [InlineData("1_000", null)]
    public async Task Number_WithADecimalComma_IsRead(string cell, string? number)
    {
        _folder.Write("data.csv", $"account;at;value\na;2024-01-31;{cell}\n");

        var row = await Staged.OneAsync(_folder, Source(CellNotation.Standard with { DecimalComma = true }, Sources.WithProperty(ValueKind.Number)));

        row["v0"].ShouldBe(number);
        row["refusal"].ShouldBe(number is null ? "bad_value" : null);
    }

    private static DatePattern Pattern(string text) => DatePattern.TryParse(text, out var pattern, out var problem) ? pattern : throw new InvalidOperationException(problem);

    private static SourceDefinition Source(CellNotation notation, RowMapping mapping) =>
        Sources.Source(mapping, format: new FileFormat.Csv(';')) with { Rows = new RowPreparation { Notation = notation } };

    private static DateTime Cut(DateTime moment, string pattern) =>
        pattern.Contains("ss", StringComparison.Ordinal) ? moment
        : pattern.Contains("mm", StringComparison.Ordinal) ? moment.AddSeconds(-moment.Second)
        : moment.Date;

    private async Task<string?> MomentAsync(string cell, CellNotation notation)
    {
        var micros = (await RowAsync(cell, notation)).Number("occurred_at");
        return micros is not { } some ? null
            : some % 86_400_000_000 == 0 ? $"{DateTime.UnixEpoch.AddMicroseconds(some):yyyy-MM-dd}" : $"{DateTime.UnixEpoch.AddMicroseconds(some):yyyy-MM-ddTHH:mm}";
    }

    private Task<StagedRow> RowAsync(string cell, CellNotation notation)
    {
        _folder.Write("data.csv", $"account;at\na;{cell}\n");
        return Staged.OneAsync(_folder, Source(notation, Sources.Logins));
    }
}
