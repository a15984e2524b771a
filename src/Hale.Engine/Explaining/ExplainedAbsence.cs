using System.Text.Json;
using Hale.Engine.History;

namespace Hale.Engine.Explaining;

/// <summary>Why a run did not score an account that existed, as its definition said then.</summary>
/// <param name="ExcludedBy">The name of the condition that excludes it; null when the population's condition is not true for it.</param>
/// <param name="Condition">The condition: one that is true for an excluded account, or the population's.</param>
public sealed record ExplainedAbsence(string? ExcludedBy, string Condition)
{
    internal static ExplainedAbsence Of(Run run, LeftOutAccount leftOut)
    {
        using var definition = JsonDocument.Parse(run.Header.Definition);
        var condition = leftOut.ExcludedBy is { } name
            ? definition.RootElement.GetProperty("exclude").GetProperty("accounts").GetProperty(name)
            : definition.RootElement.GetProperty("population");
        return new ExplainedAbsence(leftOut.ExcludedBy, condition.GetString()!);
    }
}
