using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>The append-only history of runs: each scores every account for one score and one moment.</summary>
public interface IRunStore
{
    /// <summary>Begins a run. Nothing of it can be seen until it is completed; when it is disposed without, nothing has changed.</summary>
    /// <exception cref="CloseExistsException">It would be the second close of its score and day.</exception>
    Task<IRunWriter> BeginRunAsync(RunHeader header, CancellationToken cancellationToken);

    /// <summary>
    /// The run of the history of a score with the latest as-of, not after a limit where one is given: its close, or where there is none the newest draft. Null when there is none.
    /// </summary>
    Task<Run?> FindAsync(string score, Instant? notAfter, CancellationToken cancellationToken);

    /// <summary>The run of a kind with the latest as-of, not after a limit where one is given; of several with that as-of the newest. Null when there is none.</summary>
    Task<Run?> NewestAsync(string score, RunKind kind, Instant? notAfter, CancellationToken cancellationToken);

    /// <summary>The runs of every kind in the order of their numbers.</summary>
    /// <param name="score">Only of this score; null for all.</param>
    /// <param name="since">Only as of this moment or later; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<Run>> RunsAsync(string? score, Instant? since, CancellationToken cancellationToken);

    /// <summary>What the nodes of scorecards came to in a run, by account and node.</summary>
    IAsyncEnumerable<NodeRecord> NodesAsync(Run run, CancellationToken cancellationToken);

    /// <summary>The metric values that a run kept, by account and metric.</summary>
    IAsyncEnumerable<MetricRecord> MetricsAsync(Run run, CancellationToken cancellationToken);

    /// <summary>The newest of the closes that a query asks for; of several runs of the same day the official one, else the newest draft. Null when there is none.</summary>
    Task<Close?> CloseAsync(CloseQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// The later closes of a run's definition and kind, each with its newest run, in order; none where the next one began with the very states that the run has left, and none of kinds
    /// that nothing continues.
    /// </summary>
    Task<IReadOnlyList<Close>> ClosesToRepeatAsync(Run run, CancellationToken cancellationToken);

    /// <summary>The states that a run ended with, for the accounts from one to another in order.</summary>
    Task<IReadOnlyDictionary<string, PathState>> PathStatesAsync(long run, string first, string last, CancellationToken cancellationToken);

    /// <summary>The score of an account in a run, on the inner scale; null without one.</summary>
    Task<double?> ValueAsync(long run, string account, CancellationToken cancellationToken);

    /// <summary>The names of the scores that have runs, sorted.</summary>
    Task<IReadOnlyList<string>> ScoresAsync(CancellationToken cancellationToken);

    /// <summary>The names of the attributes that accounts have, sorted.</summary>
    Task<IReadOnlyList<string>> AttributesAsync(CancellationToken cancellationToken);

    /// <summary>What a run computed for one account; null when it did not score it.</summary>
    Task<StoredAccount?> AccountAsync(Run run, string account, CancellationToken cancellationToken);

    /// <summary>Why a run did not score an account that existed; null when it did, or when the account did not exist.</summary>
    Task<LeftOutAccount?> LeftOutAsync(Run run, string account, CancellationToken cancellationToken);

    /// <summary>What had become of an account as a run knew it, and which accounts had become it or came out of it; in ordinal order of the accounts.</summary>
    Task<IReadOnlyList<LineageStep>> LineageAsync(Run run, string account, CancellationToken cancellationToken);

    /// <summary>The accounts of a run that a query selects.</summary>
    Task<IReadOnlyList<ListedAccount>> ListAsync(Run run, AccountQuery query, CancellationToken cancellationToken);

    /// <summary>The accounts that two runs of a score say otherwise of, those that fell most first.</summary>
    Task<IReadOnlyList<ChangedAccount>> ChangesAsync(Run before, Run now, CancellationToken cancellationToken);

    /// <summary>Accounts whose id or name resembles a text, the most similar first: what a mistyped account might have meant.</summary>
    Task<IReadOnlyList<string>> SimilarAccountsAsync(string text, int count, CancellationToken cancellationToken);
}
