using BotTutor.Content.Yaml;

namespace BotTutor.Content.Shops;

/// <summary>Reads the path of a picture, and sees that there is one.</summary>
internal sealed class PictureReader(Func<string, bool> hasPicture, ContentReport report)
{
    public string Read(ScalarReader value)
    {
        var picture = value.AsText();
        if (picture.Length == 0)
        {
            return picture;
        }

        if (!IsBelowPictures(picture))
        {
            report.Add(ShopMessages.BadPicture(report.Source, value.Range, picture));
        }
        else if (!hasPicture(picture))
        {
            report.Add(ShopMessages.PictureMissing(report.Source, value.Range, picture));
        }

        return picture;
    }

    /// <summary>A path that cannot lead out of the folder, and a kind of file that every channel can show.</summary>
    private static bool IsBelowPictures(string picture) =>
        picture.StartsWith("pictures/", StringComparison.Ordinal)
        && !picture.Contains("..", StringComparison.Ordinal)
        && picture.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.')
        && Path.GetExtension(picture) is ".svg" or ".png" or ".jpg";
}
