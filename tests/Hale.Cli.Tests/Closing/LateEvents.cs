using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Closing;

/// <summary>The sample project with events that say when they became known: one of bolt's came two days late.</summary>
internal static class LateEvents
{
    private const string InTime = "account,user,event,at,seen_at\nacme,u1,login,2024-12-30 10:00,2024-12-30 10:00\nbolt,u3,login,2024-12-31 12:00,2024-12-31 12:00\n";

    private const string Later = "bolt,u4,login,2024-12-31 13:00,2025-01-02 08:00\nbolt,u5,login,2025-01-01 13:00,2025-01-01 13:00\n";

    public static void Prepare(Shell shell)
    {
        shell.Change("sources/crm.yaml", "data/events.csv\n    known: when_occurred", "data/events.csv\n    known: seen_at");
        shell.Write("data/events.csv", InTime);
    }

    /// <summary>Writes what came later, beside what came in time.</summary>
    public static void Arrive(Shell shell) => shell.Write("data/events.csv", InTime + Later);

    public static async Task ArriveAsync(ClosingSite site)
    {
        Arrive(site.Shell);
        await site.ImportAsync();
    }
}
