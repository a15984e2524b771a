using Hale.Core.Values;

namespace Hale.Core.Tests.Values;

/// <summary>What is said beside values was lost where the population left accounts out, and where a score read another.</summary>
public sealed class NotesOfRowsTests
{
    private static readonly ValueTable Table = new(["a", "b", "c"], new Dictionary<string, ValueColumn> { ["m"] = new NumberColumn([1, 2, 3], new MissingReason[3]) })
    {
        Notes = new Dictionary<string, Func<int, string?>> { ["m"] = row => $"row {row}" },
    };

    [Fact]
    public void Take_SomeRows_KeepsTheirNotes()
    {
        var taken = Table.Take([2, 0]);
        (taken.Notes["m"](0), taken.Notes["m"](1)).ShouldBe(("row 2", "row 0"));
    }

    [Fact]
    public void With_FurtherColumns_KeepsTheNotes() =>
        Table.With(new Dictionary<string, ValueColumn> { ["n"] = new NumberColumn([1, 2, 3], new MissingReason[3]) }).Notes["m"](1).ShouldBe("row 1");
}
