namespace Hale.Cli.Tests.Running;

/// <summary>A small project whose one source is a CSV file of events.</summary>
internal static class SampleProject
{
    public const string Accounts = "account,name,plan\nacme,Acme,pro\nbolt,Bolt,free\n";

    public const string Events = "account,user,event,at\nacme,u1,login,2024-12-30 10:00\nacme,u2,login,2024-12-31 11:00\nbolt,u3,login,2024-12-31 12:00\n";

    public static void WriteSample(this Shell shell, string accounts = Accounts, string events = Events)
    {
        shell.Write("hale.yaml", "project: Sample\ntime_zone: UTC\n");
        shell.Write("sources/crm.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, name: name }
                attributes: { plan: text }
                valid_from: undated
              usage:
                files: data/events.csv
                known: when_occurred
                events:
                  account: account
                  contact: user
                  event: { column: event }
                  time: at
            """);
        shell.Write("metrics/usage.yaml", """
            metrics:
              logins: { count: login, window: 7d, young: partial }
              users: { distinct: contact, of: login, window: 7d, young: partial }
            """);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, yellow: 50, green: 75 }
            scorecards:
              - name: everybody
                measures:
                  logins: { weight: 1, linear: { from: 0, to: 4 }, why: Use shows value., do: Call. }
                  users: { weight: 1, linear: { from: 0, to: 2 }, why: Teams stay., do: Train. }
            """);
        shell.Write("data/accounts.csv", accounts);
        shell.Write("data/events.csv", events);
    }

    /// <summary>A file of events of <c>acme</c>, one a minute, without holding it in memory.</summary>
    public static void WriteManyEvents(this Shell shell, int count, int? badRecord = null)
    {
        using var writer = new StreamWriter(Path.Combine(shell.Folder, "data", "events.csv"));
        writer.Write("account,user,event,at\n");
        var start = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var record = 1; record <= count; record++)
        {
            var at = record == badRecord ? "soon" : start.AddMinutes(record).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            writer.Write($"acme,u{record % 1000},login,{at}\n");
        }
    }
}
