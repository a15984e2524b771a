using Hale.Core.Explanation;
using Hale.Engine.Explaining;

namespace Hale.Engine.Closing;

/// <summary>An account that two runs say otherwise of.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Before">What the one says; null where it did not score the account.</param>
/// <param name="Now">What the other says; null where it does not score the account.</param>
/// <param name="Difference">In what they differ; null where one of them says nothing.</param>
public sealed record ExplainedChange(string Account, ExplainedAccount? Before, ExplainedAccount? Now, ExplanationDifference? Difference);
