namespace Hale.Language.Formatting;

/// <summary>The comments of a file: between the values a <c>#</c> cannot be anything else.</summary>
internal static class CommentList
{
    public static IReadOnlyList<LayoutComment> Of(string text, LayoutNode? root)
    {
        var comments = new List<LayoutComment>();
        var at = 0;
        foreach (var scalar in Scalars(root).Where(scalar => !scalar.IsEmpty))
        {
            AddBetween(text, at, scalar.Start, comments);
            at = scalar.End;
        }

        AddBetween(text, at, text.Length, comments);
        return comments;
    }

    private static IEnumerable<LayoutNode.Scalar> Scalars(LayoutNode? node) => node switch
    {
        LayoutNode.Scalar scalar => [scalar],
        LayoutNode.Collection collection => collection.Items.SelectMany(item => Scalars(item.Key).Concat(Scalars(item.Value))),
        _ => [],
    };

    private static void AddBetween(string text, int from, int to, List<LayoutComment> comments)
    {
        while (from < to && text.IndexOf('#', from, to - from) is var start and >= 0)
        {
            var end = text.IndexOf('\n', start, to - start);
            end = end < 0 ? to : end;
            comments.Add(new LayoutComment(start, text[start..end].TrimEnd()));
            from = end;
        }
    }
}
