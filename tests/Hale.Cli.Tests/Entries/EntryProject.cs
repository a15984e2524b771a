using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>The sample project with a pulse of which no file says anything.</summary>
internal static class EntryProject
{
    public static async Task<Shell> ImportedAsync()
    {
        var shell = new Shell { Now = At(1, 9) };
        shell.Environment["HALE_AUTHOR"] = "Ann";
        shell.WriteSample(events: "account,user,event,at\n" + string.Concat(Enumerable.Range(1, 20).Select(day => $"acme,u1,login,2024-12-{day:00} 10:00\nacme,u2,login,2024-12-{day:00} 11:00\nbolt,u3,login,2024-12-{day:00} 12:00\n")));
        shell.Write("metrics/pulse.yaml", "metrics:\n  mood: { label: Mood, pulse: [red, yellow, green], expires: { red: 5d, else: 90d }, note: required }\n");
        shell.Write("scores/health.yaml", """
            score: health
            label: Health
            bands: { red: 0, yellow: 50, green: 75 }
            scorecards:
              - name: everybody
                measures:
                  users: { weight: 1, linear: { from: 0, to: 2 }, why: Teams stay., do: Train. }
                  mood: { weight: 1, map: { red: 0, yellow: 50, green: 100 }, why: They hear first., do: Call. }
            """);
        await shell.DoAsync("import");
        return shell;
    }

    /// <summary>A moment in December 2024.</summary>
    public static DateTimeOffset At(int day, int hour) => new(2024, 12, day, hour, 0, 0, TimeSpan.Zero);
}
