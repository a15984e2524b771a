namespace Hale.Engine.ReportCards.Own;

/// <summary>The score with and without what people decided, on the same observations.</summary>
/// <param name="Changed">How many observations have another score by it.</param>
/// <param name="Observations">Of how many.</param>
/// <param name="With">The AUC with it.</param>
/// <param name="Without">The AUC without it.</param>
/// <param name="Gain">How much better it is with it.</param>
public sealed record ManualLayer(int Changed, int Observations, Figure With, Figure Without, Figure Gain);
