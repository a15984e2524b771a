using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources.RavenStack;

/// <summary>Five tables of a company: usage finds its account through subscriptions, and subscriptions and tickets are two facts each.</summary>
public sealed class RavenStackTests
{
    private static readonly string Projects = Path.Combine(AppContext.BaseDirectory, "Sources", "RavenStack");

    [Fact]
    public async Task Import_AllFiles_LosesNothing()
    {
        using var shell = new Shell();
        MakeSound(shell);

        var receipts = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("source").GetString()!,
            file => (file.GetProperty("records").GetInt64(), file.GetProperty("added").GetInt64(), file.GetProperty("left_out").GetInt64(), file.GetProperty("refused").GetArrayLength()));

        receipts.ShouldBe(
            new Dictionary<string, (long, long, long, int)>
            {
                ["accounts"] = (500, 500, 0, 0),
                ["subscriptions.started"] = (5_000, 5_000, 0, 0),
                ["subscriptions.ended"] = (5_000, 486, 4_514, 0),
                ["usage"] = (25_000, 25_000, 0, 0),
                ["tickets.opened"] = (2_000, 2_000, 0, 0),
                ["tickets.closed"] = (2_000, 2_000, 0, 0),
                ["churn"] = (600, 600, 0, 0),
            },
            ignoreOrder: true);
    }

    [Fact]
    public async Task TicketsBeforeSignup_AreSuspectAndStored()
    {
        using var shell = new Shell();
        MakeSound(shell);

        var files = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("source").GetString()!,
            file => string.Join(' ', file.GetProperty("suspect").EnumerateArray().Select(check => $"{check.GetProperty("check")} {check.GetProperty("count")}")));

        files["tickets.opened"].ShouldBe("before_signup 1077");
        files.Where(file => file.Key != "tickets.opened").ShouldAllBe(file => file.Value.Length == 0);
        (await shell.DoAsync("import", "--suspect", "--source", "tickets", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1_078);
    }

    [Fact]
    public async Task Metrics_OverAllTime_EqualTheTables()
    {
        using var shell = new Shell();
        MakeSound(shell);

        var metrics = await MetricsAsync(shell);

        metrics["subscriptions"].ShouldBe(5_000);
        metrics["ended"].ShouldBe(486);
        metrics["rows"].ShouldBe(25_000);
        metrics["uses"].ShouldBe(Tables.Sum("feature_usage", "usage_count"));
        metrics["beta_rows"].ShouldBe(2_544);
        metrics["opened"].ShouldBe(2_000);
        metrics["closed"].ShouldBe(2_000);
        metrics["satisfaction"].ShouldBe(Tables.Sum("support_tickets", "satisfaction_score"));
        metrics["mrr_started"].ShouldBe(Tables.Sum("subscriptions", "mrr_amount"));
        metrics["churned"].ShouldBe(600);
        metrics["refunds"].ShouldBe(Tables.Sum("churn_events", "refund_amount_usd"));
    }

    [Fact]
    public async Task Metrics_OfADoctoredCopy_AreTheSame()
    {
        using var sound = new Shell();
        using var doctored = new Shell();
        MakeSound(sound);
        doctored.Copy(Path.Combine(Projects, "Doctored"));
        doctored.Copy(Path.Combine(Projects, "Project", "metrics"), "metrics");
        doctored.Point("sources/sources.yaml", "data/ravenstack");
        DoctoredTables.Write(Path.Combine(doctored.Folder, "data"));

        var (one, other) = (await RowsAsync(sound), await RowsAsync(doctored));

        one.Count.ShouldBe(501);
        other.ShouldBe(one);
        var churn = (await doctored.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("source").GetString() == "churn");
        (churn.GetProperty("known").GetInt64() + churn.GetProperty("added").GetInt64(), churn.GetProperty("left_out").GetInt64()).ShouldBe((600L, 1L));
    }

    private static void MakeSound(Shell shell)
    {
        shell.Copy(Path.Combine(Projects, "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");
    }

    private static async Task<Dictionary<string, decimal>> MetricsAsync(Shell shell)
    {
        var rows = await RowsAsync(shell);
        var header = rows[0].Split(',');
        return header.Skip(2).Select((name, place) => (name, sum: rows.Skip(1).Sum(row => Tables.Number(row.Split(',')[place + 2])))).ToDictionary(metric => metric.name, metric => metric.sum);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Shell shell)
    {
        await shell.DoAsync("import");
        return (await shell.DoAsync("metrics", "--as-of", "2024-12-31", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
