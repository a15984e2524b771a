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
}
