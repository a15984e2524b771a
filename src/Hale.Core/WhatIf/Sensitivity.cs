namespace Hale.Core.WhatIf;

/// <summary>How much of an account's band hangs on single numbers of the definition.</summary>
/// <param name="Found">The numbers that alone change the band, the smallest relative move first.</param>
/// <param name="Weights">How many weights were looked at.</param>
/// <param name="Others">How many limits and points.</param>
public sealed record Sensitivity(IReadOnlyList<SensitiveNumber> Found, int Weights, int Others);
