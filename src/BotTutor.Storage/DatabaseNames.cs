using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotTutor.Storage;

/// <summary>Names in the database are written as its own readers expect them: <c>web_conversation.last_number</c>.</summary>
internal static class DatabaseNames
{
    private const string RowSuffix = "Row";

    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            var name = entity.ClrType.Name;
            entity.SetTableName(Snake(name.EndsWith(RowSuffix, StringComparison.Ordinal) ? name[..^RowSuffix.Length] : name));

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
            }
        }
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
