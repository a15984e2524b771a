using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Takes one census: accounts in their order, in ranges of any size.</summary>
public sealed class CensusTally
{
    private readonly ScoreColumns _scores;
    private readonly FamilyRows? _families;
    private readonly IReadOnlyList<KeyValuePair<string, ISurvey>> _surveys;

    internal CensusTally(IReadOnlyList<Metric.AccountsMetric> metrics, IReadOnlyList<Score> scores, AccountLineage lineage)
    {
        var families = new FamilyRows(lineage);
        _scores = new ScoreColumns(scores);
        _families = metrics.Any(metric => metric.Across is Across.Children) ? families : null;
        _surveys = [.. metrics.Select(metric => KeyValuePair.Create(metric.Name, Surveys.For(metric, families, scores)))];
    }

    /// <summary>Takes in a range of accounts that exist and are not excluded.</summary>
    /// <param name="rows">The accounts with all that the census reads.</param>
    /// <param name="inside">Per row, whether the account belongs to the population.</param>
    /// <param name="path">The states that a score, by its name, begins with.</param>
    /// <param name="people">The overrides of people that hold at the moment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void Add(ValueTable rows, IReadOnlyList<bool> inside, Func<string, PathBefore> path, PeopleOverrides people, CancellationToken cancellationToken)
    {
        var scored = _scores.AddTo(rows, inside, path, people, cancellationToken);
        _families?.Add(rows);
        foreach (var (_, survey) in _surveys)
        {
            survey.Add(scored, inside);
        }
    }

    /// <summary>What was found, beside what was known before. Nothing can be added any more.</summary>
    public Census Close(Census before) => before.With(
        [.. _surveys.Select(survey => KeyValuePair.Create(survey.Key, survey.Value.Close()))], _families?.Tree.Circles ?? []);
}
