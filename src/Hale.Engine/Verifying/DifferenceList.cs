using System.Globalization;

namespace Hale.Engine.Verifying;

/// <summary>Collects what differs. Numbers are compared by their bits.</summary>
internal sealed class DifferenceList
{
    private const string None = "none";

    private readonly List<Difference> _found = [];

    public IReadOnlyList<Difference> Found => _found;

    public void Number(string what, double? stored, double? computed)
    {
        if (Bits(stored) != Bits(computed))
        {
            _found.Add(new Difference(what, Text(stored), Text(computed), computed - stored));
        }
    }

    public void Word<T>(string what, T stored, T computed)
        where T : notnull
    {
        if (!EqualityComparer<T>.Default.Equals(stored, computed))
        {
            _found.Add(new Difference(what, stored.ToString()!, computed.ToString()!, null));
        }
    }

    public void Index(string what, int? stored, int? computed, Func<int, string> name)
    {
        if (stored != computed)
        {
            _found.Add(new Difference(what, stored is { } was ? name(was) : None, computed is { } now ? name(now) : None, null));
        }
    }

    private static long? Bits(double? number) => number is { } present ? BitConverter.DoubleToInt64Bits(present) : null;

    private static string Text(double? number) => number is { } present ? present.ToString("R", CultureInfo.InvariantCulture) : None;
}
