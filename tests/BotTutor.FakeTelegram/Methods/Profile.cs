using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>The bot's menu and the texts of its page, each for everybody or for one language.</summary>
internal static partial class Profile
{
    private const int MostCommands = 100;
    private const int MostCommandDescription = 256;

    public static JsonNode SetCommands(FakeBot bot, MethodCall call)
    {
        if (call.Json("commands") is not JsonArray { Count: <= MostCommands } commands)
        {
            throw ApiFault.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        foreach (var command in commands)
        {
            if (!CommandName().IsMatch((string?)command!["command"] ?? ""))
            {
                throw ApiFault.BadRequest("BOT_COMMAND_INVALID");
            }

            if (((string?)command["description"])?.Length is null or 0 or > MostCommandDescription)
            {
                throw ApiFault.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }

        bot.Profile[Key(call, "commands")] = commands.DeepClone();
        return true;
    }

    public static JsonNode GetCommands(FakeBot bot, MethodCall call) =>
        bot.Profile.TryGetValue(Key(call, "commands"), out var commands) ? commands.DeepClone() : new JsonArray();

    public static JsonNode DeleteCommands(FakeBot bot, MethodCall call)
    {
        bot.Profile.Remove(Key(call, "commands"));
        return true;
    }

    public static JsonNode SetText(FakeBot bot, MethodCall call, string name, int most)
    {
        var text = call.Text(name) ?? "";
        if (text.Length > most)
        {
            throw ApiFault.BadRequest($"{name.Replace('_', ' ')} is too long");
        }

        bot.Profile[Key(call, name)] = text;
        return true;
    }

    public static JsonNode GetText(FakeBot bot, MethodCall call, string name) =>
        new JsonObject { [name] = bot.Profile.TryGetValue(Key(call, name), out var text) ? text.DeepClone() : "" };

    private static string Key(MethodCall call, string what)
    {
        var language = call.Text("language_code") ?? "";
        if (!Language().IsMatch(language))
        {
            throw ApiFault.BadRequest("invalid language_code specified");
        }

        var scope = (string?)call.Json("scope")?["type"] ?? "default";
        return scope == "default" ? $"{what}/{language}" : $"{what}/{scope}/{language}";
    }

    [GeneratedRegex(@"^[a-z0-9_]{1,32}\z")]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^([a-z]{2})?\z")]
    private static partial Regex Language();
}
