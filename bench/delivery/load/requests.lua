-- Sends the requests of a file in turn (one a line, apart by tabs: method, path, body, then names and values of headers) and prints
-- what came of them as JSON. Each connection's thread begins elsewhere in the file, so that keys vary.
local requests = {}
local turn = 0

function init(args)
  local index = 0
  for line in io.lines(args[1]) do
    local parts = {}
    for part in (line .. "\t"):gmatch("([^\t]*)\t") do parts[#parts + 1] = part end
    local method, path, body = parts[1], parts[2], parts[3]
    if body == "" then body = nil end
    local headers = {}
    for at = 4, #parts - 1, 2 do headers[parts[at]] = parts[at + 1] end
    index = index + 1
    requests[index] = wrk.format(method, path, headers, body)
  end
  turn = math.random(index)
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"failed":%d,"bytes":%d,"p50":%d,"p95":%d,"p99":%d}\n',
    summary.requests, summary.duration, errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    summary.bytes, latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
