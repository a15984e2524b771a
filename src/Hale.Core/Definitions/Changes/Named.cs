namespace Hale.Core.Definitions.Changes;

/// <summary>Pairs things of two sides: those of the same name, then those of the same content.</summary>
internal static class Named
{
    /// <summary>The pairs in the order of the new things; what is gone comes last.</summary>
    public static IEnumerable<(T? Old, T? New)> Pairs<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> name, Func<T, string> content)
        where T : class
    {
        var byName = old.ToDictionary(name, StringComparer.Ordinal);
        var names = now.Select(name).ToHashSet(StringComparer.Ordinal);
        var gone = old.Where(one => !names.Contains(name(one))).OrderBy(name, StringComparer.Ordinal).GroupBy(content, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<T>(group), StringComparer.Ordinal);
        var renamed = now.Where(one => !byName.ContainsKey(name(one))).OrderBy(name, StringComparer.Ordinal)
            .ToDictionary(name, one => gone.TryGetValue(content(one), out var same) && same.TryDequeue(out var found) ? found : null, StringComparer.Ordinal);
        return now.Select(one => ((T?)(byName.GetValueOrDefault(name(one)) ?? renamed[name(one)]), (T?)one))
            .Concat(old.Where(one => gone.Values.Any(left => left.Contains(one))).Select(one => ((T?)one, (T?)null)));
    }
}
