using System.Globalization;
using Hale.Cli.Tests.Running;
using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.History;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;
using Hale.Language.Projects;
using Hale.Warehouse;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>A company of a year with terms, logins and tickets, backtested without a command line.</summary>
internal sealed class BacktestSite : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 1, 15, 9, 30, 0, TimeSpan.Zero);

    public Shell Shell { get; } = new() { Now = Now };

    public IWarehouse Warehouse { get; private set; } = null!;

    public Project Project { get; private set; } = null!;

    public static async Task<BacktestSite> ImportedAsync(string score, string further = "", Action<Shell>? prepare = null, int accounts = 24)
    {
        var site = new BacktestSite();
        Write(site.Shell, score, further, accounts);
        prepare?.Invoke(site.Shell);
        await site.Shell.DoAsync("import");
        return site;
    }

    /// <summary>Opens what is stored; no command line can be run afterwards.</summary>
    public BacktestSite Open()
    {
        Project = ProjectLoader.Load(Shell.Folder).Project.ShouldNotBeNull();
        Warehouse = Warehouses.Open(new WarehouseOptions(Path.Combine(Shell.Folder, ".hale")));
        return this;
    }

    /// <summary>Lets go of it, so that a command line can be run.</summary>
    public async Task CloseAsync() => await Warehouse.DisposeAsync();

    public Task<BacktestQuestion> AskAsync(BacktestSpan? span = null) => new AskBacktest(Warehouse, new FixedClock(Now)).RunAsync(Project, Project.Scores[^1], span ?? BacktestSpan.Whole, default);

    public async Task<long> RunAsync(IProgress<BacktestProgress>? progress = null, int? partSize = null, CancellationToken cancellationToken = default)
    {
        var run = new RunBacktest(Warehouse, new FixedClock(Now), "test") { PartSize = partSize ?? 16_384 };
        return (await run.RunAsync(await AskAsync(), progress ?? new Progress<BacktestProgress>(), cancellationToken)).ShouldNotBeNull();
    }

    public async Task<Backtest> BacktestAsync() => await Warehouse.Backtests.ReadAsync(await RunAsync(), opening: null, default);

    public async Task<StoredBacktest> StoredAsync(long number) => (await Warehouse.Backtests.ListAsync(null, default)).Single(one => one.Number == number);

    /// <summary>What a run of a close says of each account.</summary>
    public async Task<IReadOnlyDictionary<string, AccountScore>> ScoreAsync(Instant close)
    {
        var day = Project.Zone.DayClosedBy(close);
        var report = await new ScoreAccounts(Warehouse, new FixedClock(Now), "test")
            .RunAsync(Project, Project.Scores[^1], AsOf.CloseOf(day, Project.Zone), new RunPurpose.Draft(), new Progress<ScoreProgress>(), default);
        var found = new Dictionary<string, AccountScore>(StringComparer.Ordinal);
        foreach (var span in await Warehouse.Runs.SpansAsync(report.Run, 1000, default))
        {
            var kinds = Project.AllMetrics.ToDictionary(metric => metric.Name, metric => metric.Kind, StringComparer.Ordinal);
            foreach (var score in await ScoresAsync(report.Run, span, kinds))
            {
                found.Add(score.Account, score);
            }
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        if (Warehouse is not null)
        {
            await Warehouse.DisposeAsync();
        }

        Shell.Dispose();
    }

    public static string Measures(string measures) => $"score: health\nbands: {{ red: 0, yellow: 50, green: 75 }}\nscorecards:\n  - name: all\n    measures:\n{measures}";

    private async Task<IReadOnlyList<AccountScore>> ScoresAsync(Run run, AccountSpan span, IReadOnlyDictionary<string, Core.Values.ValueKind> kinds)
    {
        var all = new Dictionary<string, Core.Values.ValueKind>(kinds, StringComparer.Ordinal);
        foreach (var name in run.Header.Metrics.Where(name => !kinds.ContainsKey(name)))
        {
            all[name] = name.StartsWith("bands.", StringComparison.Ordinal) ? Core.Values.ValueKind.Text : Core.Values.ValueKind.Number;
        }

        return (await Warehouse.Runs.KeptAsync(run, span, all, default)).Scores;
    }

    private static void Write(Shell shell, string score, string further, int accounts)
    {
        shell.Write("hale.yaml", "project: Backtested\ntime_zone: Europe/Berlin\nlifecycle: { grace: 10d }\npopulation: state == \"customer\"\n" + further);
        shell.Write("sources/all.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: id, start: { date: start } }
                attributes: { plan: text }
                valid_from: account_start
              terms:
                files: data/terms.csv
                known: when_occurred
                subscriptions: { account: account, id: id, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR } }
              usage:
                files: data/events.csv
                known: known
                events: { account: account, contact: user, event: { column: event }, time: at }

            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              plan: { attribute: plan }
              logins: { count: login, window: 28d }
              users: { distinct: contact, of: login, window: 28d, young: partial }
              logins_change: { change: logins, unit: percent }
              since_login: { days_since: login }
              rank: { percentile_rank: logins, within: plan }
              mood: { label: Mood, pulse: [red, yellow, green], expires: 90d, note: required }

            """);
        shell.Write("scores/health.yaml", score);
        WriteData(shell, accounts);
    }

    private static void WriteData(Shell shell, int count)
    {
        var random = new Random(11);
        var (accounts, terms, events) = (new StringWriter(), new StringWriter(), new StringWriter());
        accounts.Write("id,start,plan\n");
        terms.Write("id,account,start,end,amount\n");
        events.Write("account,user,event,at,known\n");
        for (var account = 0; account < count; account++)
        {
            var (name, start) = ($"a{account:00}", new DateTime(2024, 1, 1).AddDays(random.Next(60)));
            accounts.Write(string.Create(CultureInfo.InvariantCulture, $"{name},{start:yyyy-MM-dd},{(account % 3 == 0 ? "pro" : "free")}\n"));
            var months = random.Next(3) == 0 ? random.Next(3, 10) : 14;
            for (var month = 0; month < months; month++)
            {
                terms.Write(string.Create(CultureInfo.InvariantCulture, $"{name}-{month},{name},{start.AddMonths(month):yyyy-MM-dd},{start.AddMonths(month + 1):yyyy-MM-dd},{1200 + (100 * account)}\n"));
            }

            for (var day = start; day < start.AddMonths(months) && day < new DateTime(2025, 1, 1); day = day.AddHours(6 + random.Next(200)))
            {
                events.Write(string.Create(CultureInfo.InvariantCulture, $"{name},{name}u{random.Next(4)},login,{day:yyyy-MM-dd HH:mm},{day.AddHours(random.Next(8) == 0 ? 300 : 1):yyyy-MM-dd HH:mm}\n"));
            }
        }

        shell.Write("data/accounts.csv", accounts.ToString());
        shell.Write("data/terms.csv", terms.ToString());
        shell.Write("data/events.csv", events.ToString());
    }
}
