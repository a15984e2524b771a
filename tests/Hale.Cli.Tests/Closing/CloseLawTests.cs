using System.Globalization;
using System.Text;
using Hale.Cli.Tests.Running;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Scoring;

namespace Hale.Cli.Tests.Closing;

/// <summary>Whatever comes late: a close stays, with the knowledge of its moment it comes out again, and with all knowledge it is what it would have been.</summary>
public sealed class CloseLawTests
{
    private const string Day = "2024-12-31";
    private static readonly DateTime Moment = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AnyLateFacts_ChangeNoCloseAndCountWhenRecomputed(int seed)
    {
        var random = new Random(seed);
        List<(string Row, DateTime Known)> events = [.. Enumerable.Range(0, 40).Select(_ => Event(random))];
        await using var site = await ClosingSite.OpenAsync(shell =>
        {
            LateEvents.Prepare(shell);
            Write(shell, events.Where(row => row.Known <= Moment));
        });
        var close = (await site.ScoreAsync(Day)).Run;
        var published = await ContentAsync(site, close);

        List<(string Row, DateTime Known)> left = [.. events.Where(_ => random.Next(10) > 0)];
        Write(site.Shell, left);
        await site.ImportAsync();
        (await ContentAsync(site, close)).ShouldBe(published);
        (await ContentAsync(site, (await site.ScoreAsync(Day, new RunPurpose.Recomputed(close, close.Header.AsOf))).Run)).ShouldBe(published);

        var now = await ContentAsync(site, (await site.ScoreAsync(Day, new RunPurpose.Recomputed(close, Instant.From(site.Now)))).Run);
        await using var fresh = await ClosingSite.OpenAsync(shell =>
        {
            LateEvents.Prepare(shell);
            Write(shell, left.Select(row => (row.Row[..(row.Row.LastIndexOf(',') + 1)] + row.Row.Split(',')[3], row.Known)));
        });
        now.ShouldBe(await ContentAsync(fresh, (await fresh.ScoreAsync(Day)).Run));
        (await site.Warehouse.Runs.FindAsync("health", null, default))!.Number.ShouldBe(close.Number);
    }

    private static (string Row, DateTime Known) Event(Random random)
    {
        var at = Moment.AddMinutes(-random.Next(1, 12 * 24 * 60));
        var known = at.AddMinutes(random.Next(3) == 0 ? random.Next(14 * 24 * 60) : 0);
        return (string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "acme" : "bolt")},u{random.Next(4)},login,{at:yyyy-MM-dd HH:mm},{known:yyyy-MM-dd HH:mm}"), known);
    }

    // One event of the day itself, known at once, so that the source reaches the moment in every case.
    private static void Write(Shell shell, IEnumerable<(string Row, DateTime Known)> rows) => shell.Write(
        "data/events.csv", $"account,user,event,at,seen_at\nacme,u1,login,{Day} 10:00,{Day} 10:00\n{string.Concat(rows.Select(row => row.Row + "\n"))}");

    private static async Task<string> ContentAsync(ClosingSite site, Run run)
    {
        var text = new StringBuilder();
        var query = new AccountQuery(null, [], new Engine.History.SortKey.Account(), Descending: false, [], Limit: null);
        foreach (var account in await site.Warehouse.Runs.ListAsync(run, query, default))
        {
            text.Append(CultureInfo.InvariantCulture, $"{account.Account} {account.Status} {account.Value} {account.Computed} {account.Coverage}\n");
        }

        await foreach (var record in site.Warehouse.Runs.MetricsAsync(run, default))
        {
            text.Append(record).Append('\n');
        }

        return text.ToString();
    }
}
