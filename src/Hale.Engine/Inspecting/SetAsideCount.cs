namespace Hale.Engine.Inspecting;

/// <summary>Records that were set aside for one reason.</summary>
/// <param name="Reason">The code of the refusal, or the name of the check.</param>
/// <param name="Records">How many.</param>
/// <param name="Example">Where the first one is and what is wrong with it.</param>
public sealed record SetAsideCount(string Reason, long Records, string Example);
