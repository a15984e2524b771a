namespace Hale.Language.Formatting;

/// <summary>Brackets on one line.</summary>
internal static class InlineText
{
    /// <summary>The text of a value; null when a value in it has several lines.</summary>
    public static string? Of(LayoutNode node)
    {
        if (node is LayoutNode.Scalar scalar)
        {
            return scalar.IsOneLine ? Quotes.Normalised(scalar.Written) : null;
        }

        var collection = (LayoutNode.Collection)node;
        var items = collection.Items.Select(Of).ToList();
        if (items.Contains(null))
        {
            return null;
        }

        var text = string.Join(", ", items);
        return collection.IsMapping ? items.Count == 0 ? "{}" : $"{{ {text} }}" : $"[{text}]";
    }

    private static string? Of(LayoutItem item)
    {
        var (key, value) = (item.Key is null ? string.Empty : Of(item.Key), Of(item.Value));
        return key is null || value is null ? null : item.Key is null ? value : value.Length == 0 ? key : $"{key}: {value}";
    }
}
