using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.DuckDb;

namespace Hale.Cli.Tests.Exporting;

public sealed class ExportFilesTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Scores_AsCsv_AreTheLatestRunAsPrinted()
    {
        await ScoreAsync("2024-12-30", "2024-12-31");

        var answer = await _shell.DoAsync("export", "scores", "--to", "out/scores.csv");

        answer.Output.ShouldStartWith("scores: 2 rows of 1 run");
        var lines = await File.ReadAllLinesAsync(Path.Combine(_shell.Folder, "out", "scores.csv"));
        lines[0].ShouldBe(
            "schema_version,run,score,as_of,as_of_label,definition_hash,computed_at,account,account_name,status,value,shown,band,band_label,computed,override,coverage,low,high,trend,trend_change,trend_since,kind");
        var hash = lines[1].Split(',')[5];
        hash.Length.ShouldBe(64);
        lines[1].ShouldBe($"1,2,health,2025-01-01T00:00:00.000000Z,2024-12-31,{hash},2025-01-15T09:30:00.000000Z,acme,Acme,scored,75.0,75.0,green,green,75.0,,1.0,75.0,75.0,,,,draft");
        lines.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("parquet", "read_parquet")]
    [InlineData("csv", "read_csv")]
    [InlineData("jsonl", "read_json")]
    public async Task History_InEveryFormat_HasTheSameRows(string ending, string reader)
    {
        await ScoreAsync("2024-12-30", "2024-12-31");

        (await _shell.DoAsync("export", "history", "--to", $"history.{ending}", "--format", "json")).Json.GetProperty("rows").GetInt64().ShouldBe(3);

        Rows($"SELECT run, account, value, epoch_us(as_of::TIMESTAMPTZ) FROM {reader}('{_shell.Folder}/history.{ending}') ORDER BY ALL")
            .ShouldBe(["1|acme|37.5|1735603200000000", "2|acme|75|1735689600000000", "2|bolt|37.5|1735689600000000"]);
        Directory.EnumerateFiles(_shell.Folder, "*.part*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Contributions_OfAScore_AddUpToIt()
    {
        await ScoreAsync("2024-12-31");
        await _shell.DoAsync("export", "contributions", "--to", "parts.parquet");

        Rows($"SELECT account, node, metric, state, points, nominal_share, contribution FROM '{_shell.Folder}/parts.parquet' WHERE account = 'acme' ORDER BY node_index")
            .ShouldBe(["acme|||present|75|1|75", "acme|logins|logins|present|50|0.5|25", "acme|users|users|present|100|0.5|50"]);
    }

    [Fact]
    public async Task MetricsAndAccounts_AsOfTheRun_AreExported()
    {
        await ScoreAsync("2024-12-31");
        await _shell.DoAsync("export", "metrics", "--to", "metrics.jsonl");
        await _shell.DoAsync("export", "accounts", "--to", "accounts.jsonl");

        Rows($"SELECT account, metric, number, missing FROM read_json('{_shell.Folder}/metrics.jsonl') WHERE metric IN ('logins', 'users') ORDER BY ALL")
            .ShouldBe(["acme|logins|2|", "acme|users|2|", "bolt|logins|1|", "bolt|users|1|"]);
        Rows($"SELECT account, account_name, attribute, value FROM read_json('{_shell.Folder}/accounts.jsonl') ORDER BY ALL").ShouldBe(["acme|Acme|plan|pro", "bolt|Bolt|plan|free"]);
    }

    [Fact]
    public async Task Folder_Incremental_GetsAFileForEachNewRun()
    {
        await ScoreAsync("2024-12-30");
        (await _shell.DoAsync("export", "history", "--to", "out/", "--incremental")).Output.ShouldStartWith("history: 1 row of 1 run");
        (await _shell.DoAsync("export", "history", "--to", "out/", "--incremental")).Output.ShouldBe("history: nothing new.\n");
        await _shell.DoAsync("score", "--as-of", "2024-12-31");
        (await _shell.DoAsync("export", "history", "--to", "out/", "--incremental", "--format", "json")).Json.GetProperty("runs")[0].GetInt64().ShouldBe(2);

        Directory.EnumerateFiles(Path.Combine(_shell.Folder, "out")).Select(path => Path.GetFileName(path)!).Order().ShouldBe(["history-00000001-1736933400000000.parquet", "history-00000002-1736933400000000.parquet"]);
        Rows($"SELECT count(*), count(DISTINCT run) FROM '{_shell.Folder}/out/*.parquet'").ShouldBe(["3|2"]);
    }

    [Fact]
    public async Task Csv_TextsLikeFormulas_StayUnlessItIsForSpreadsheets()
    {
        await ScoreAsync("2024-12-31");
        _shell.Write("data/accounts.csv", "account,name,plan\nacme,\"=HYPERLINK(\"\"x\"\"),\",pro\nbolt,-1,free\n");
        await _shell.DoAsync("import");

        await _shell.DoAsync("export", "scores", "--to", "plain.csv");
        await _shell.DoAsync("export", "scores", "--to", "sheet.csv", "--for-spreadsheets");

        Rows($"SELECT account_name FROM read_csv('{_shell.Folder}/plain.csv') ORDER BY 1").ShouldBe(["-1", "=HYPERLINK(\"x\"),"]);
        Rows($"SELECT account_name FROM read_csv('{_shell.Folder}/sheet.csv') ORDER BY 1").ShouldBe(["'-1", "'=HYPERLINK(\"x\"),"]);
    }

    [Fact]
    public async Task Export_WhatCannotBe_SaysWhatToDo()
    {
        _shell.WriteSample();
        await FailsAsync(ExitCode.NotFound, "no score has been computed", "export", "scores", "--to", "a.csv");
        await ScoreAsync("2024-12-31");
        await FailsAsync(ExitCode.Usage, "it is not said what to export", "export", "--to", "a.csv");
        await FailsAsync(ExitCode.Usage, "it is not said where to export to", "export", "scores");
        await FailsAsync(ExitCode.Usage, "can be seen by others", "export", "scores", "--to", "postgres://u:p@h/d");
        await FailsAsync(ExitCode.Usage, "`.xlsx` is no format of exports", "export", "scores", "--to", "a.xlsx");
        await FailsAsync(ExitCode.Usage, "a single file is always written whole", "export", "scores", "--to", "a.csv", "--incremental");
        await FailsAsync(ExitCode.NotFound, "did you mean", "export", "scores", "--to", "a.csv", "--score", "helth");
        await FailsAsync(ExitCode.OutOfResources, "the variable NOWHERE", "export", "scores", "--to-env", "NOWHERE");
    }

    private async Task FailsAsync(ExitCode code, string says, params string[] arguments)
    {
        var answer = await _shell.RunAsync(arguments);
        answer.Code.ShouldBe(code, answer.Error);
        answer.Error.ShouldContain(says);
    }

    private async Task ScoreAsync(params string[] days)
    {
        _shell.WriteSample();
        await _shell.DoAsync("import");
        foreach (var day in days)
        {
            await _shell.DoAsync("score", "--as-of", day);
        }
    }

    private static IReadOnlyList<string> Rows(string sql)
    {
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true });
        using var connection = database.Connect();
        return [.. connection.Rows(sql).Select(row => string.Join('|', Enumerable.Range(0, row.Count).Select(cell => FormattableString.Invariant($"{row.Value(cell)}"))))];
    }
}
