namespace Hale.Engine.Planning;

/// <summary>For how many accounts an override begins or ceases to hold.</summary>
/// <param name="Because">Its reason.</param>
/// <param name="Begins">For how many it holds by the new definition only.</param>
/// <param name="Ends">For how many it holds by the old definition only.</param>
/// <param name="Revenue">What those accounts pay in a year, as far as it is known; null where nobody knows of any.</param>
public sealed record OverrideImpact(string Because, int Begins, int Ends, double? Revenue);
