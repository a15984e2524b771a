using Hale.Core.Explanation;
using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Engine.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>An account whose score is tried, and the run that computed it.</summary>
internal sealed class TriedAccount
{
    private readonly TriedExplanations _explanations;

    public TriedAccount(Run run, TriableAccount.Ready ready)
    {
        (Run, Ready) = (run, ready);
        _explanations = new TriedExplanations(run.Header.Outline, ready.Stored);
        Before = Explain(ready.Trials.Stored);
    }

    public Run Run { get; }

    public TriableAccount.Ready Ready { get; }

    /// <summary>The stored score explained.</summary>
    public ScoreExplanation Before { get; }

    /// <summary>The account as people call it.</summary>
    public string Name => Ready.Stored.Name is { } name ? $"{name} ({Before.Account})" : Before.Account;

    /// <summary>The trial explained.</summary>
    public ScoreExplanation Explain(TriedScore tried) => _explanations.Of(tried);

    /// <summary>A score as people are shown it, with its band: <c>62.0 yellow</c>.</summary>
    public string Shown(ScoreExplanation explanation)
    {
        if (explanation.Score is not { } score)
        {
            return $"no score ({explanation.StatusText})";
        }

        var shown = Run.Header.Outline.Show(score, explanation.BandLabel!);
        return shown == explanation.BandLabel ? shown : $"{shown} {explanation.BandLabel}";
    }
}
