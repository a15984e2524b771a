namespace Hale.Engine.Backtesting.Parting;

/// <summary>What a model is fitted on, and what it is tested on.</summary>
/// <param name="Fitted">Places of the rows whose outcome was known at the origin.</param>
/// <param name="Tested">Places of the rows that are observed from the origin on, and before the next.</param>
internal sealed record TimePart(int[] Fitted, int[] Tested);
