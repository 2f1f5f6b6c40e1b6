namespace BotTutor.Dialogs.Declarative;

/// <summary>The kinds that the format knows and this runtime does not have, so that an author reads that and not "unknown".</summary>
internal static class AbsentKinds
{
    private static readonly HashSet<string> Known = new(Names(), StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string kind) => Known.Contains(kind);

    private static IEnumerable<string> Names() =>
    [
        "Microsoft.Ask", "Microsoft.OnAssignEntity", "Microsoft.OnChooseEntity", "Microsoft.OnChooseProperty", "Microsoft.Test.AssertTelemetryContains",
        .. Teams("GetMeetingParticipant", "GetMember", "GetPagedMembers", "GetPagedTeamMembers", "GetTeamChannels", "GetTeamDetails", "GetTeamMember"),
        .. Teams("SendAppBasedLinkQueryResponse", "SendMEActionResponse", "SendMEAttachmentsResponse", "SendMEAuthResponse", "SendMEBotMessagePreviewResponse"),
        .. Teams("SendMEConfigQuerySettingUrlResponse", "SendMEMessageResponse", "SendMESelectItemResponse", "SendMessageToTeamsChannel"),
        .. Teams("SendTabAuthResponse", "SendTabCardResponse", "SendTaskModuleCardResponse", "SendTaskModuleMessageResponse", "SendTaskModuleUrlResponse"),
    ];

    private static IEnumerable<string> Teams(params string[] names) => names.Select(name => "Teams." + name);
}
