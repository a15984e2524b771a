using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Intake.Tests.Staging;

public sealed class TimeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z")]
    [InlineData("2024-01-31 10:00", "2024-01-31T09:00:00Z")]
    [InlineData("2024-01-31T10:00:00", "2024-01-31T09:00:00Z")]
    [InlineData("2024-07-31T10:00:00", "2024-07-31T08:00:00Z")]
    [InlineData("2024-01-31", "2024-01-30T23:00:00Z")]
    [InlineData("2024-01-31T10:00Z", "2024-01-31T10:00:00Z")]
    [InlineData("2024-01-31T10:00+02:00", "2024-01-31T08:00:00Z")]
    [InlineData("2024-01-31T10:00:00-0130", "2024-01-31T11:30:00Z")]
    [InlineData("2024-01-31 10:00:00+02", "2024-01-31T08:00:00Z")]
    [InlineData("2024-01-31 10:00:00.123456", "2024-01-31T09:00:00.123456Z")]
    [InlineData("2024-01-31T10:00:00.1234567-02:00", "2024-01-31T12:00:00.123456Z")]
    [InlineData("2024-03-31T02:30:00", "2024-03-31T01:30:00Z")]
    [InlineData("2024-10-27T02:30:00", "2024-10-27T00:30:00Z")]
    [InlineData("1000-01-02", "1000-01-01T23:06:32Z")]
    [InlineData("8999-12-31T23:59:59Z", "8999-12-31T23:59:59Z")]
    public async Task Moment_Text_IsThatInstant(string text, string expected)
    {
        _folder.Write("data.csv", $"account,at\nA,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins, zone: "Europe/Berlin"));

        row["refusal"].ShouldBeNull();
        new Instant(row.Number("occurred_at")!.Value).ToString().ShouldBe(expected);
        row.Number("known_at").ShouldBe(row.Number("occurred_at"));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("31.01.2024")]
    [InlineData("2024-1-31")]
    [InlineData("2024/01/31")]
    [InlineData("2024-02-30")]
    [InlineData("2024-01-31T24:00:00")]
    [InlineData("2024-01-31T10:00:61")]
    [InlineData("2024-01-31T10")]
    [InlineData("2024-01-31 10:00:00 Europe/Berlin")]
    [InlineData("2024-01-31T10:00:00+19:00")]
    [InlineData("infinity")]
    [InlineData("epoch")]
    [InlineData("0000-01-01")]
    [InlineData("12024-01-01")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("0999-12-31T23:59:59Z")]
    [InlineData("9000-01-01")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("1706695200")]
    public async Task Moment_NoSuchTime_IsRefused(string text)
    {
        _folder.Write("data.csv", $"account,at\nA,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins));

        row["refusal"].ShouldBe("bad_time");
        row["detail"].ShouldBe($"`at` is \"{text}\", not a time of the years 1000 to 8999 (such as 2024-01-31, 2024-01-31 10:00 or 2024-01-31T10:00:00Z)");
        row["content"].ShouldBe($$"""{"account":"A","at":"{{text}}"}""");
    }

    [Theory]
    [InlineData("2024-01-31", "2024-01-30T23:00:00Z")]
    [InlineData("2024-07-31T00:00:00", "2024-07-30T22:00:00Z")]
    [InlineData("2024-07-31 00:00:00.000Z", "2024-07-30T22:00:00Z")]
    [InlineData("2024-07-31T10:00:00", null)]
    [InlineData("July", null)]
    public async Task Day_Text_IsTheStartOfTheLocalDay(string text, string? expected)
    {
        _folder.Write("data.csv", $"account,at\nA,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins with { Time = new TimeColumn("at", ByDay: true) }, zone: "Europe/Berlin"));

        row["refusal"].ShouldBe(expected is null ? "bad_time" : null);
        (expected is null ? null : new Instant(row.Number("occurred_at")!.Value).ToString()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2024-01-31", "2024-01-31T23:00:00Z")]
    [InlineData("2024-01-31 00:00", "2024-01-30T23:00:00Z")]
    [InlineData("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z")]
    [InlineData("", null)]
    [InlineData("soon", null)]
    public async Task Known_Column_ABareDateIsTheEndOfItsDay(string text, string? expected)
    {
        _folder.Write("data.csv", $"account,at,known\nA,2024-01-01,{text}\n");

        var row = await Staged.OneAsync(_folder, Sources.Source(Sources.Logins, zone: "Europe/Berlin", known: new KnownRule.FromColumn("known")));

        row["refusal"].ShouldBe(expected is null ? "bad_time" : null);
        (expected is null ? null : new Instant(row.Number("known_at")!.Value).ToString()).ShouldBe(expected);
    }

    [Fact]
    public async Task Known_AtImport_IsLeftOpen()
    {
        _folder.Write("data.csv", "account,at\nA,2024-01-01\n");

        (await Staged.OneAsync(_folder, Sources.Source(Sources.Logins, known: new KnownRule.AtImport())))["known_at"].ShouldBeNull();
    }

    [Theory]
    [InlineData("2024-01-31T23:30:00Z", "UTC", 19753)]
    [InlineData("2024-01-31T23:30:00Z", "Europe/Berlin", 19754)]
    [InlineData("2024-01-31T03:30:00Z", "America/New_York", 19752)]
    [InlineData("1969-12-31T23:30:00Z", "UTC", -1)]
    public async Task Day_OfAnEvent_IsThatOfTheProject(string text, string zone, long day)
    {
        _folder.Write("data.csv", $"account,at\nA,{text}\n");

        (await Staged.OneAsync(_folder, Sources.Source(Sources.Logins), zone)).Number("day").ShouldBe(day);
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Pacific/Apia")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Kathmandu")]
    public async Task Reading_OfAnyZone_IsTheInstantOfTheProjectZone(string name)
    {
        var zone = Sources.Zone(name);
        var minutes = Gen.Choose(0, (int)(new DateTime(2026, 1, 1) - new DateTime(1990, 1, 1)).TotalMinutes).Select(count => new DateTime(1990, 1, 1).AddMinutes(count));
        var random = minutes.Sample(3_000, 3_000);
        var nearChanges = Changes(zone).SelectMany(change => Enumerable.Range(-20, 40).Select(step => change.AddMinutes(step * 10)));
        List<DateTime> readings = [.. random, .. nearChanges];
        _folder.Write("data.csv", "account,at\n" + string.Concat(readings.Select(reading => $"A,{reading:yyyy-MM-dd HH:mm}\n")));

        var (_, rows, _) = await Staged.LoadAsync(_folder, Sources.Source(Sources.Logins, zone: name), name);

        var expected = readings.Select(reading => zone.AtLocal(reading));
        var wrong = readings.Zip(expected, rows).Where(pair => pair.Second.Micros != pair.Third.Number("occurred_at"));
        wrong.Select(pair => $"{pair.First:O} {pair.Second} {new Instant(pair.Third.Number("occurred_at")!.Value)}").ShouldBeEmpty();
        rows.Select(row => row.Number("day")).ShouldBe(expected.Select(instant => (long?)(zone.DayOf(instant).DayNumber - new DateOnly(1970, 1, 1).DayNumber)));
    }

    [Fact]
    public async Task Parquet_PhysicalTimes_AreConverted()
    {
        Write("""
            SELECT 'A' AS account, TIMESTAMP '2024-07-01 10:00:00.5' AS reading, TIMESTAMPTZ '2024-07-01 10:00:00+00' AS moment, DATE '2024-07-01' AS date,
                TIMESTAMP_S '2024-07-01 10:00:00' AS seconds, TIMESTAMP_NS '2024-07-01 10:00:00.123456789' AS nanos, TIMESTAMP '2024-07-01' AS midnight
            """);

        (await ParquetAsync("reading", byDay: false)).ShouldBe("2024-07-01T08:00:00.5Z");
        (await ParquetAsync("moment", byDay: false)).ShouldBe("2024-07-01T10:00:00Z");
        (await ParquetAsync("date", byDay: false)).ShouldBe("2024-06-30T22:00:00Z");
        (await ParquetAsync("seconds", byDay: false)).ShouldBe("2024-07-01T08:00:00Z");
        (await ParquetAsync("nanos", byDay: false)).ShouldBe("2024-07-01T08:00:00.123456Z");
        (await ParquetAsync("date", byDay: true)).ShouldBe("2024-06-30T22:00:00Z");
        (await ParquetAsync("midnight", byDay: true)).ShouldBe("2024-06-30T22:00:00Z");
        (await ParquetAsync("reading", byDay: true)).ShouldBe("bad_time");
        (await ParquetAsync("account", byDay: false)).ShouldBe("bad_time");
    }

    [Fact]
    public async Task Parquet_KnownDate_IsTheEndOfItsDay()
    {
        Write("SELECT 'A' AS account, DATE '2024-07-01' AS at, DATE '2024-07-01' AS known");
        var source = Sources.Source(Sources.Logins, "data.parquet", new FileFormat.Parquet(), "Europe/Berlin", new KnownRule.FromColumn("known"));

        new Instant((await Staged.OneAsync(_folder, source)).Number("known_at")!.Value).ToString().ShouldBe("2024-07-01T22:00:00Z");
    }

    private async Task<string?> ParquetAsync(string column, bool byDay)
    {
        var mapping = Sources.Logins with { Time = new TimeColumn(column, byDay) };
        var row = await Staged.OneAsync(_folder, Sources.Source(mapping, "data.parquet", new FileFormat.Parquet(), "Europe/Berlin"));
        return row["refusal"] ?? new Instant(row.Number("occurred_at")!.Value).ToString();
    }

    private void Write(string select)
    {
        using var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [_folder.Path] });
        using var connection = database.Connect();
        connection.Execute($"COPY ({select}) TO '{_folder.Path}/data.parquet' (FORMAT parquet)");
    }

    /// <summary>The local readings near which the zone's offset changes.</summary>
    private static IEnumerable<DateTime> Changes(ProjectZone zone)
    {
        for (var day = new DateOnly(2008, 1, 1); day.Year < 2020; day = day.AddDays(1))
        {
            if (zone.Close(day).Micros - zone.StartOfDay(day).Micros != Instant.MicrosPerDay)
            {
                yield return day.ToDateTime(new TimeOnly(2, 0));
            }
        }
    }
}
