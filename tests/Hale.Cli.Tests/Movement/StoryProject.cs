using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Movement;

/// <summary>
/// A company of four customers whose story is known. Between the closes of May and of June 2024 acme uses a feature less, loses its champion, has a pulse that expires, and is
/// scored by other weights; birch comes to use the feature; cedar has an urgent ticket, which forces it to red; dune is as it was.
/// </summary>
internal static class StoryProject
{
    public static Shell Create()
    {
        var hale = new Shell();
        hale.Write("hale.yaml", "project: Story\ntime_zone: UTC\n");
        hale.Write("sources/all.yaml", Sources);
        hale.Write("metrics/all.yaml", Metrics);
        hale.WriteScore(usage: 50, relationship: 50);
        hale.Write("data/accounts.csv", """
            account,name,start,since,champion,region,arr
            acme,Acme Corp,2023-01-01,2024-01-01,yes,north,12000
            acme,Acme Corp,2023-01-01,2024-06-10,left,north,12000
            birch,Birch,2023-01-01,2024-01-01,yes,south,5000
            cedar,Cedar,2023-01-01,2024-01-01,yes,south,8000
            dune,Dune,2023-01-01,2024-01-01,yes,north,1000
            """);
        hale.Write("data/pulses.csv", "account,day,pulse,value\nacme,2024-03-12,csm_pulse,yellow\nbirch,2024-05-20,csm_pulse,green\ncedar,2024-05-20,csm_pulse,green\ndune,2024-05-20,csm_pulse,green\n");
        hale.Write("data/use.csv", "account,day,event\n" + string.Concat(Reports()) + "cedar,2024-06-25,urgent\n");
        return hale;
    }

    /// <summary>The score with its weights.</summary>
    public static void WriteScore(this Shell hale, int usage, int relationship) => hale.Write("scores/health.yaml", $$"""
        score: health
        bands: { red: 0, yellow: 50, green: 75 }
        redistribution_limit: none
        scorecards:
          - name: everybody
            groups:
              usage:
                weight: {{usage}}
                measures:
                  reports: { weight: 1, linear: { from: 0, to: 20 }, why: Use }
                  logins:  { weight: 1, linear: { from: 0, to: 10 }, why: Use }
              relationship:
                weight: {{relationship}}
                measures:
                  champion:  { weight: 1, map: { yes: 100, left: 0 }, why: Who speaks for us }
                  csm_pulse: { weight: 1, map: { red: 0, yellow: 50, green: 100 }, stale_after: 90d, why: The CSM hears first }
            overrides:
              - { when: urgent >= 1, force: red, because: An urgent ticket is open }
        """);

    /// <summary>Imports and scores both days, with other weights in between.</summary>
    public static async Task<Shell> ScoredAsync()
    {
        var hale = Create();
        await hale.DoAsync("import");
        await hale.DoAsync("score", "--as-of", "2024-05-31");
        hale.WriteScore(usage: 60, relationship: 40);
        await hale.DoAsync("score", "--as-of", "2024-06-30");
        return hale;
    }

    private const string Sources = """
        sources:
          crm:
            files: data/accounts.csv
            known: when_occurred
            accounts: { id: account, name: name, start: { date: start } }
            attributes: { champion: text, region: text, arr: number }
            valid_from: { date: since }
          use:
            files: data/use.csv
            known: when_occurred
            complete: 2024-12-31
            events: { account: account, event: { column: event }, date: day }
          pulses:
            files: data/pulses.csv
            known: when_occurred
            series: { account: account, date: day, name: pulse, value: value }
        """;

    private const string Metrics = """
        metrics:
          reports:   { label: Reports run, count: report_run, window: 28d }
          logins:    { label: Logins, count: login, window: 28d }
          champion:  { label: Champion, attribute: champion }
          csm_pulse: { label: CSM pulse, pulse: [red, yellow, green], expires: 90d }
          urgent:    { label: Urgent tickets, count: urgent, window: 28d }
        """;

    /// <summary>Acme ran 20 reports in the window of May and 5 in that of June, birch 10 and 20, the others 20 and 20; everybody logged in 5 times in each.</summary>
    private static IEnumerable<string> Reports() =>
        from account in new[] { (Name: "acme", May: 20, June: 5), (Name: "birch", May: 10, June: 20), (Name: "cedar", May: 20, June: 20), (Name: "dune", May: 20, June: 20) }
        from day in new[] { (Date: "2024-05-20", Reports: account.May), (Date: "2024-06-20", Reports: account.June) }
        from row in Enumerable.Repeat("report_run", day.Reports).Concat(Enumerable.Repeat("login", 5))
        select $"{account.Name},{day.Date},{row}\n";
}
