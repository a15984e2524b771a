namespace Hale.Statistics.Survival;

/// <summary>The log-rank test (Mantel 1966, Peto and Peto 1972) of several groups, with the hypergeometric variance for ties.</summary>
public static class LogRank
{
    /// <summary>
    /// Tests whether all groups have one curve; with strata, whether they have one within each stratum, observed and expected being added
    /// over the strata. Each row stands for one independent unit; a row without the event is censored after the events of its time.
    /// </summary>
    /// <param name="time">How long each row was followed, in any unit.</param>
    /// <param name="events">Whether it ended with the event.</param>
    /// <param name="group">The group of each row, from 0 to <paramref name="groups"/> − 1.</param>
    /// <param name="groups">How many groups there are; one that is never at risk at an event is left out of the test.</param>
    /// <param name="strata">The stratum of each row, any number; left out, all rows are one stratum.</param>
    /// <returns>
    /// The test; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.TooFew"/> with fewer than two
    /// groups at risk at an event, or <see cref="Degeneracy.Singular"/> when groups are never at risk together, so that nothing compares
    /// them.
    /// </returns>
    /// <exception cref="ArgumentException">The columns differ in length, a time is not finite, or a group is not 0 to groups −
    /// 1.</exception>
    public static Answer<LogRankResult> Test(
        ReadOnlySpan<double> time,
        ReadOnlySpan<bool> events,
        ReadOnlySpan<int> group,
        int groups,
        ReadOnlySpan<int> strata = default)
    {
        Require(events.Length, group, groups, strata);
        var tally = new LogRankTally(groups);
        foreach (var rows in Strata(OrderedTimes.Of(time, events.Length), strata))
        {
            tally.Add(rows, time, events, group);
        }

        if (time.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        if (!events.Contains(true))
        {
            return Degeneracy.NoEvents;
        }

        var degreesOfFreedom = tally.Expected.Count(expected => expected > 0) - 1;
        return degreesOfFreedom < 1
            ? Degeneracy.TooFew
            : tally.Statistic().Select(chiSquare => new LogRankResult(
                chiSquare, degreesOfFreedom, Tail.ChiSquare(chiSquare, degreesOfFreedom), tally.Observed, tally.Expected));
    }

    /// <summary>The rows of each stratum in the order of their time.</summary>
    private static IEnumerable<List<int>> Strata(OrderedTimes ordered, ReadOnlySpan<int> strata)
    {
        var byStratum = new Dictionary<int, List<int>>();
        foreach (var (_, _, rows) in ordered.Distinct())
        {
            foreach (var row in rows)
            {
                var stratum = strata.IsEmpty ? 0 : strata[row];
                if (!byStratum.TryGetValue(stratum, out var members))
                {
                    byStratum.Add(stratum, members = []);
                }

                members.Add(row);
            }
        }

        return byStratum.OrderBy(pair => pair.Key).Select(pair => pair.Value);
    }

    private static void Require(int rows, ReadOnlySpan<int> group, int groups, ReadOnlySpan<int> strata)
    {
        if (group.Length != rows || (!strata.IsEmpty && strata.Length != rows))
        {
            throw new ArgumentException($"The columns differ in length: {rows} events, {group.Length} groups, {strata.Length} strata.", nameof(group));
        }

        if (group.ContainsAnyExceptInRange(0, groups - 1))
        {
            throw new ArgumentException($"A group is a number from 0 to {groups - 1}.", nameof(group));
        }
    }
}
