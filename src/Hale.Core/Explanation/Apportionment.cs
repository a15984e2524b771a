namespace Hale.Core.Explanation;

/// <summary>Whole units divided in proportion, by largest remainder: the parts add up exactly.</summary>
internal static class Apportionment
{
    /// <summary>Digits of a quota that count: below is the noise of double, which must not decide between equals.</summary>
    private const int SettledQuota = 7;

    /// <summary>Divides a total, 0 or more, in proportion to parts, or to a second list where all parts are 0. Of equal remainders the first is served first.</summary>
    public static long[] Divide(long total, IReadOnlyList<double> parts, IReadOnlyList<double> otherwise)
    {
        var shares = parts.Sum() > 0 ? parts : otherwise;
        var sum = shares.Sum();
        if (total == 0 || sum <= 0)
        {
            return new long[parts.Count];
        }

        decimal[] quotas = [.. shares.Select(share => Math.Round(total * (decimal)(share / sum), SettledQuota))];
        long[] units = [.. quotas.Select(quota => (long)Math.Floor(quota))];
        var order = Enumerable.Range(0, units.Length).OrderByDescending(index => quotas[index] - units[index]).ToArray();
        var left = total - units.Sum();
        for (var turn = 0; turn < left; turn++)
        {
            units[order[turn]]++;
        }

        return units;
    }

    /// <summary>
    /// Rounds parts of either sign to whole units that add up to a total, which differs from their sum by rounding only. A part of 0 stays 0 where there is another;
    /// of equal remainders the first is rounded up first.
    /// </summary>
    public static long[] Round(long total, IReadOnlyList<decimal> parts)
    {
        decimal[] quotas = [.. parts.Select(part => Math.Round(part, SettledQuota))];
        long[] units = [.. quotas.Select(quota => (long)Math.Floor(quota))];
        int[] places = [.. Enumerable.Range(0, units.Length).Where(index => quotas[index] != 0 || quotas.All(quota => quota == 0))];
        int[] order = [.. places.OrderByDescending(index => quotas[index] - units[index])];
        var left = total - units.Sum();
        for (var turn = 0; turn < Math.Abs(left); turn++)
        {
            var place = left > 0 ? turn % order.Length : order.Length - 1 - (turn % order.Length);
            units[order[place]] += Math.Sign(left);
        }

        return units;
    }

    /// <summary>
    /// Rounds parts of either sign to whole units that add up to a total, which differs from their sum by rounding only: towards 0 first, and what is left to those that
    /// lost most in its direction. The opposite parts of the opposite total give the opposite units. A part of 0 stays 0 where there is another; of equals the first is served first.
    /// </summary>
    public static long[] RoundEvenly(long total, IReadOnlyList<decimal> parts)
    {
        decimal[] quotas = [.. parts.Select(part => Math.Round(part, SettledQuota))];
        long[] units = [.. quotas.Select(quota => (long)Math.Truncate(quota))];
        var left = total - units.Sum();
        int[] order = [.. Enumerable.Range(0, units.Length)
            .Where(index => quotas[index] != 0 || quotas.All(quota => quota == 0))
            .OrderByDescending(index => Math.Sign(left) * (quotas[index] - units[index]))];
        for (var turn = 0; turn < Math.Abs(left) && order.Length > 0; turn++)
        {
            units[order[turn % order.Length]] += Math.Sign(left);
        }

        return units;
    }
}
