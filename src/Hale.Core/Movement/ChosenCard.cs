using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>
/// One scorecard of a definition, computed for whoever it is asked for: who is eligible, which scorecard is chosen, which overrides hold and which adjustments apply is
/// said from outside.
/// </summary>
internal sealed class ChosenCard
{
    private const string TruthPrefix = "\u0001";

    private readonly ScoreEvaluator _evaluator;

    public ChosenCard(Score score, int index)
    {
        Card = score.Scorecards[index];
        Reads = CardReads.Of(score, Card);
        Conditions = [.. Card.Additions.Adjustments.OfType<Adjustment.Fixed>().Where(adjustment => adjustment.When is not null)];
        Leaves = ScorecardTree.Of(Card).Leaves;
        IsLimited = !Card.Additions.IsNone;
        _evaluator = new ScoreEvaluator(Alone(score, Card));
    }

    public Scorecard Card { get; }

    public CardReads Reads { get; }

    /// <summary>The adjustments that have a condition.</summary>
    public IReadOnlyList<Adjustment.Fixed> Conditions { get; }

    /// <summary>The places of the measures and rule lists among the nodes of a result.</summary>
    public int[] Leaves { get; }

    /// <summary>Whether something is added to the tree and the whole kept within limits.</summary>
    public bool IsLimited { get; }

    /// <summary>Whether a computed number lies strictly within the limits.</summary>
    public bool IsInside(double low, double high) => low > (double)Card.Additions.AtLeast && high < (double)Card.Additions.AtMost;

    /// <summary>The name under which a table says whether the condition of an adjustment holds.</summary>
    public static string TruthOf(string adjustment) => TruthPrefix + adjustment;

    public ScoreBlock Evaluate(ValueTable table) => _evaluator.Evaluate(table, parallelism: 1, CancellationToken.None);

    private static Score Alone(Score score, Scorecard card) => score with
    {
        Eligible = null,
        Path = null,
        Scorecards = [card with { When = null, Overrides = [], Additions = card.Additions with { Adjustments = [.. card.Additions.Adjustments.Select(Told)] } }],
    };

    private static Adjustment Told(Adjustment adjustment) => adjustment.Match<Adjustment>(
        @fixed => @fixed.When is null ? @fixed : @fixed with { When = new Reference(TruthOf(@fixed.Name), ValueKind.Boolean, CanBeMissing: false) },
        measured => measured);
}
