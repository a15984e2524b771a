using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.WhatIf;

/// <summary>A number of a definition that can be moved alone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="What">What it is there.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Now">The number.</param>
/// <param name="Step">The step of the grid on which it is moved.</param>
/// <param name="Least">The least that it can be without becoming another thing.</param>
/// <param name="Most">The most.</param>
/// <param name="Size">What a move of 1 is relative to; above 0.</param>
/// <param name="With">The score with another number in its place.</param>
internal sealed record Knob(NumberKind Kind, string Path, string What, Unit Unit, decimal Now, decimal Step, decimal Least, decimal Most, decimal Size, Func<decimal, Score> With)
{
    private static readonly decimal[] Shares = [0.005m, 0.01m, 0.02m, 0.05m, 0.1m, 0.15m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m, 0.7m, 0.8m, 0.9m, 1, 1.5m, 2, 3, 5, 10, 30, 100, 1000];

    /// <summary>The steps to look at on one side, from near to far, as distances in steps of the grid; the last one is as far as the number can go.</summary>
    public IReadOnlyList<long> Distances(bool upward)
    {
        var furthest = (long)Math.Floor((upward ? Most - Now : Now - Least) / Step);
        return furthest <= 0 ? [] : [.. Shares.Select(share => Math.Max(1, (long)Math.Floor(Math.Min(share * Size / Step, furthest)))).Append(1).Append(furthest).Distinct().Order()];
    }

    /// <summary>The number so many steps away.</summary>
    public decimal At(bool upward, long distance) => upward ? Now + (distance * Step) : Now - (distance * Step);

    /// <summary>A hundredth of the power of ten below a number: three digits of it.</summary>
    public static decimal StepOf(decimal number)
    {
        var power = 1m;
        for (var size = Math.Abs(number); size >= 10 * power && power < 1_000_000_000;)
        {
            power *= 10;
        }

        for (var size = Math.Abs(number); size > 0 && size < power && power > 0.0001m;)
        {
            power /= 10;
        }

        return power / 100;
    }
}
