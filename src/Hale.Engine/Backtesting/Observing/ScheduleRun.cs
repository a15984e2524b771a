using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Observes ranges of accounts one after the other. What is decided by facts alone goes through the accounts side by side.</summary>
/// <param name="lifecycle">How paid life is read.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="known">The moment up to which outcomes are known.</param>
/// <param name="targets">Finds the moments of an account.</param>
/// <param name="membership">Says who is asked for.</param>
/// <param name="observer">Says what became of accounts.</param>
internal sealed class ScheduleRun(Lifecycle lifecycle, ProjectZone zone, Instant known, ITargets targets, IMembership membership, Observer observer)
{
    private readonly AccountObserver _account = new(lifecycle, zone, known);
    private readonly ScheduleFlow _flow = new();
    private readonly List<ObservedAccount> _rows = [];
    private readonly List<int> _delays = [];
    private long? _lives;

    public async Task TakeAsync(IReadOnlyList<KeyValuePair<string, AccountFacts>> accounts, CancellationToken cancellationToken)
    {
        var moments = accounts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(account => targets.Of(account.Value).ToList()).ToList();
        var belongs = await membership.OfAsync([.. accounts.SelectMany((account, index) => moments[index].Select(target => new AccountMoment(account.Key, target.First)))], cancellationToken);
        var starts = new int[accounts.Count + 1];
        for (var index = 0; index < accounts.Count; index++)
        {
            starts[index + 1] = starts[index] + moments[index].Count;
        }

        var found = Enumerable.Range(0, accounts.Count).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(index => Observe(accounts[index], moments[index], target => belongs[starts[index] + target]));
        foreach (var (delays, lives, ofTargets) in found)
        {
            _delays.AddRange(delays);
            _lives = lives is { } more ? (_lives ?? 0) + more : _lives;
            ofTargets.ForEach(Count);
        }
    }

    /// <summary>What all of it comes to.</summary>
    public ObservedSchedule Close()
    {
        var maturity = new Maturity(lifecycle, known, zone, _delays);
        foreach (var row in _rows.Where(row => !maturity.IsOver(row.Until)))
        {
            _flow.LeaveOut(ReportCards.FlowReason.HorizonOpen, row.Until, 1);
        }

        var rows = _rows.Where(row => maturity.IsOver(row.Until)).ToList();
        rows.Sort((one, other) =>
            one.AsOf != other.AsOf ? one.AsOf.CompareTo(other.AsOf)
            : string.CompareOrdinal(one.Account, other.Account) is var account and not 0 ? account
            : (one.Lead, one.From, one.Until).CompareTo((other.Lead, other.From, other.Until)));
        return new ObservedSchedule(rows, _flow.Steps(rows.Count, maturity.IsOver), known, maturity.DelayDays) { Lives = _lives };
    }

    private (IReadOnlyList<int> Delays, int? Lives, List<(Target Target, AccountObserver.Found Found)> Found) Observe(KeyValuePair<string, AccountFacts> account, List<Target> ofAccount, Func<int, Belongs> belongs)
    {
        var lives = new AccountLives(account.Value, lifecycle, zone);
        var life = observer.Read(lives);
        return ([.. life.DelayDays], targets.LivesOf(life), [.. ofAccount.Select((target, index) => (target, _account.At(account.Key, lives, life, target, belongs(index))))]);
    }

    private void Count((Target Target, AccountObserver.Found Found) one)
    {
        _rows.AddRange(one.Found.Rows);
        if (one.Found.LeftOut is { } reason)
        {
            _flow.LeaveOut(reason, one.Target.Until, one.Target.AsOf.Count);
        }
        else if (one.Found.SomeLeftOut is { } later)
        {
            _flow.LeaveOut(later, one.Target.Until, one.Target.AsOf.Count - one.Found.Rows.Count);
        }
    }
}
