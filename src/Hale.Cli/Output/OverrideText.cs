using Hale.Core.Explanation;

namespace Hale.Cli.Output;

/// <summary>What an override did to a score, in words.</summary>
internal static class OverrideText
{
    /// <summary>The sentence of an override whose condition holds.</summary>
    /// <param name="rule">The override.</param>
    /// <param name="explanation">The explanation that it belongs to.</param>
    /// <param name="decimals">The decimal places of the score.</param>
    public static string Of(ExplainedOverride rule, ScoreExplanation explanation, int decimals)
    {
        var verb = rule.Kind switch { "cap" => "capped at", "floor" => "lifted to", _ => "forced to" };
        var because = rule.Person is null ? $"because “{rule.Because.TrimEnd().TrimEnd('.')}”" : $"by {Who(rule)}: “{rule.Because.TrimEnd().TrimEnd('.')}”";
        if (!rule.Fits)
        {
            return $"Would be {verb} {rule.Target} {because}, but the score has nothing of that name.";
        }

        if (!rule.Applied)
        {
            var why = explanation.Overrides.Any(other => other.Applied) ? "another override decides" : rule.Kind == "cap" ? "there is no score to cap" : "there is no score to lift";
            return $"Would be {verb} {rule.Target} {because}, but {why}.";
        }

        var score = explanation.Score is { } number ? Numbers.Fixed(number, decimals) : null;
        var target = score is null || explanation.Band != rule.Target ? score ?? rule.Target : $"{rule.Target} ({score})";
        var computed = explanation.Computed is not { } before ? "nothing could be computed"
            : explanation.ChangedByOverride ? $"computed {Numbers.Fixed(before, decimals)}"
            : $"the computed score is {rule.Kind switch { "cap" => "not above that", "floor" => "not below that", _ => "there already" }}";
        return $"{char.ToUpperInvariant(verb[0])}{verb[1..]} {target} {because}; {computed}.";
    }

    private static string Who(ExplainedOverride decision)
    {
        var since = decision.Since is { } first ? $" since {DayTexts.Of(first)}" : string.Empty;
        return $"{decision.Person!.Author}{since}{(decision.Until is { } last ? $" until {DayTexts.Of(last)}" : " until it is withdrawn")}";
    }
}
