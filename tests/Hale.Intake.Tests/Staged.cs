using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Tests;

/// <summary>Opens a source and runs what was staged, as a warehouse would.</summary>
internal static class Staged
{
    public static async Task<SourceReading> OpenAsync(
        TempFolder folder, SourceDefinition source, string zone = "UTC", IReadOnlyDictionary<string, ValueKind>? series = null)
    {
        using var reader = Readers.Files(Path.Combine(folder.Path, ".scratch"));
        return await reader.OpenAsync(source, Context(folder, zone, series), CancellationToken.None);
    }

    public static async Task<SourceProblem> ProblemAsync(TempFolder folder, SourceDefinition source)
    {
        var reading = await OpenAsync(folder, source);
        reading.Files.ShouldBeEmpty();
        return reading.Problems.ShouldHaveSingleItem();
    }

    /// <summary>The rows of the only file, then its rejects.</summary>
    public static async Task<(StagedFile File, IReadOnlyList<StagedRow> Rows, IReadOnlyList<StagedRow> Rejects)> LoadAsync(
        TempFolder folder, SourceDefinition source, string zone = "UTC", IReadOnlyDictionary<string, ValueKind>? series = null)
    {
        using var reader = Readers.Files(Path.Combine(folder.Path, ".scratch"));
        var reading = await reader.OpenAsync(source, Context(folder, zone, series), CancellationToken.None);
        reading.Problems.ShouldBeEmpty();
        var file = reading.Files.ShouldHaveSingleItem();
        using var database = DuckDatabase.Open(new DuckOptions { AllowedDirectories = [folder.Path], Threads = 2 });
        using var connection = database.Connect();
        connection.Execute($"CREATE TEMP TABLE staged AS {file.RowsSql}");
        var rows = connection.Rows("SELECT * FROM staged ORDER BY rowid");
        var rejects = file.RejectsSql is { } sql ? connection.Rows(sql) : [];
        if (file.RowsAreRecords)
        {
            rows.Count.ShouldBe((int)(file.Records - rejects.Count) * file.RowsPerRecord);
        }

        return (file, [.. rows.Select(row => new StagedRow(row))], [.. rejects.Select(row => new StagedRow(row))]);
    }

    public static async Task<StagedRow> OneAsync(TempFolder folder, SourceDefinition source, string zone = "UTC") =>
        (await LoadAsync(folder, source, zone)).Rows.ShouldHaveSingleItem();

    private static ReadingContext Context(TempFolder folder, string zone, IReadOnlyDictionary<string, ValueKind>? series) =>
        new(folder.Path, Sources.Zone(zone), series ?? new Dictionary<string, ValueKind>());
}
