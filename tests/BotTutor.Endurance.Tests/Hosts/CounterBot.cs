namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>A bot that answers each message with how many it has had: from the person, and in the conversation.</summary>
internal static class CounterBot
{
    private const string Dialog = """
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "id": "bottutor",
          "autoEndDialog": false,
          "triggers": [
            { "$kind": "Microsoft.OnConversationUpdateActivity", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Halo" } ] },
            {
              "$kind": "Microsoft.OnMessageActivity",
              "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.count", "value": "=coalesce(user.count, 0) + 1" },
                { "$kind": "Microsoft.SetProperty", "property": "conversation.count", "value": "=coalesce(conversation.count, 0) + 1" },
                { "$kind": "Microsoft.SendActivity", "activity": "${user.count} ${conversation.count} ${turn.activity.text}" }
              ]
            }
          ]
        }
        """;

    public static void MoveInto(ShopFolder folder) => File.WriteAllText(Path.Combine(folder.Path, "dialogs", "bottutor.dialog"), Dialog);
}
