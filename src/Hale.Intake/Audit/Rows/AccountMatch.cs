using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>Whether scores and outcomes speak of the same accounts.</summary>
internal sealed class AccountMatch
{
    private const double Hardly = 0.02;

    private readonly HashSet<string> _scored;
    private readonly HashSet<string> _outcomes;

    public AccountMatch(ScoreHistory scores, OutcomeTable outcomes)
    {
        _scored = scores.Accounts.ToHashSet(StringComparer.Ordinal);
        _outcomes = outcomes.Rows.Select(row => row.Account).ToHashSet(StringComparer.Ordinal);
        Form = outcomes.Form;
    }

    private OutcomeForm Form { get; }

    /// <summary>Why the two cannot be laid side by side; null when they can.</summary>
    public Refusal? Refusal()
    {
        var both = _outcomes.Count(_scored.Contains);
        if (_outcomes.Count == 0 || both * 2 >= _outcomes.Count)
        {
            return null;
        }

        if (Alike(name => AccountNames.WithoutZeros(name).ToString()) is { } zeros)
        {
            return RowRefusals.LeadingZeros(zeros.Scored, zeros.Outcome);
        }

        if (Alike(name => name.ToUpperInvariant()) is { } cases)
        {
            return RowRefusals.OtherCase(cases.Scored, cases.Outcome);
        }

        return both < Hardly * Math.Min(_outcomes.Count, _scored.Count) || both == 0
            ? RowRefusals.NoMatch(both, _outcomes.Count, Examples(_scored.Except(_outcomes)), Examples(_outcomes.Except(_scored)))
            : null;
    }

    /// <summary>The accounts that stand on one side only, where that says something.</summary>
    public IEnumerable<InputFinding> Findings()
    {
        var unscored = _outcomes.Except(_scored, StringComparer.Ordinal).ToList();
        if (unscored.Count > 0)
        {
            yield return RowFindings.OutcomeWithoutScore(unscored.Count, _outcomes.Count, Examples(unscored));
        }

        var unknown = Form == OutcomeForm.LostOnly ? [] : _scored.Except(_outcomes, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            yield return RowFindings.ScoreWithoutOutcome(unknown.Count, _scored.Count, Examples(unknown));
        }
    }

    /// <summary>A pair of ids that are alike after a change which brings most accounts together; null when it does not.</summary>
    private (string Scored, string Outcome)? Alike(Func<string, string> change)
    {
        var scored = _scored.GroupBy(change, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).First(), StringComparer.Ordinal);
        var found = _outcomes.Where(name => scored.ContainsKey(change(name))).Order(StringComparer.Ordinal).ToList();
        var example = found.FirstOrDefault(name => !_scored.Contains(name));
        return found.Count * 2 > _outcomes.Count && example is not null ? (scored[change(example)], example) : null;
    }

    private static List<string> Examples(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal).Take(3)];
}
