using System.Text;
using Hale.Engine.Profiling;

namespace Hale.Intake.Tests.Profiling;

/// <summary>Profiles a file that is gone after the test.</summary>
internal static class ProfiledFile
{
    public static Task<ProfileResult.Read> OfAsync(string text, string name = "rows.csv") => OfAsync(Encoding.UTF8.GetBytes(text), name);

    public static async Task<ProfileResult.Read> OfAsync(byte[] content, string name = "rows.csv", long? rows = null)
    {
        using var folder = new TempFolder();
        folder.Write(name, content);
        return await InAsync(folder, name, rows);
    }

    public static async Task<ProfileResult.Read> InAsync(TempFolder folder, string files, long? rows = null) => (await ResultAsync(folder, files, rows)).Match(
        read => read, refused => throw new InvalidOperationException(refused.Problem.ToString()));

    public static Task<ProfileResult> ResultAsync(TempFolder folder, string files, long? rows = null) => Readers.Profiler().ReadAsync(
        new ProfileRequest(files, folder.Path, folder.Path, Source: null, rows, new DateOnly(2025, 6, 30)), progress: null, TestContext.Current.CancellationToken);

    public static ColumnSummary Column(this ProfileResult.Read read, string name) => read.File.Columns.Single(column => column.Name == name);

    public static string Yaml(this ProfileResult.Read read) => read.Draft.Match(written => written.Yaml, absent => throw new InvalidOperationException(absent.Reason));

    public static string Kind(this ProfileResult.Read read) => read.Draft.Match(written => written.Kind, _ => "none");

    /// <summary>A file of one column beside an account and a day.</summary>
    public static async Task<ColumnSummary> ColumnAsync(string name, params string[] cells) =>
        (await OfAsync($"account_id;day;{name}\n{string.Concat(cells.Select((cell, row) => $"A{row % 3};2024-01-{1 + (row % 28):00};{cell}\n"))}")).Column(name);
}
