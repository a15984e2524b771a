using System.Text;
using Hale.Language.Projects;

namespace Hale.Tests;

/// <summary>A project folder on disk for one test.</summary>
internal sealed class TestProject : IDisposable
{
    public TestProject() => Folder = Directory.CreateTempSubdirectory("hale-language-").FullName;

    public string Folder { get; }

    /// <summary>A small project without any problem; a test replaces the file it is about.</summary>
    public static TestProject Sound() => new TestProject()
        .With("hale.yaml", "project: Acme\ntime_zone: Europe/Berlin\n")
        .With("sources/base.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account_id, name: name, start: { date: signup } }
                attributes: { plan: text, seats: number, renewal: date, active: boolean }
                valid_from: account_start
              usage:
                files: data/events/*.csv.gz
                known: at_import
                events:
                  account: account_id
                  contact: user_id
                  event: login
                  time: at
                  properties: { amount: number, plan: text, open: boolean }
            """)
        .With("metrics/base.yaml", """
            metrics:
              logins: { count: login, window: 28d }
              amount: { sum: amount, of: login, window: all }
              plan: { attribute: plan }
              is_active: { attribute: active }
              days_quiet: { days_since: login }
            """)
        .With("scores/base.yaml", """
            score: health
            bands: { red: 0, yellow: 50, green: 75 }
            scorecards:
              - name: everybody
                measures:
                  logins: { why: Use, linear: { from: 0, to: 20 } }
                  amount: { why: Use, weight: 2, bands: { 100: ">= 5", 0: else } }
                  plan: { why: Size, map: { pro: 100, else: 0 } }
                  is_active: { why: Use, map: { yes: 100, no: 0 } }
                  days_quiet: { why: Use, linear: { from: 30, to: 0 } }
            """);

    public TestProject With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TestProject With(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public TestProject Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public ProjectLoad Load() => ProjectLoader.Load(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
