-- Runs in headless Neovim (0.7 or newer) with the README's configuration: opens a file, waits for diagnostics, hovers, applies a repair.
local TIMEOUT_MS = 20000
local passed = 0

local function check(ok, what)
  if not ok then
    io.stderr:write('not so: ' .. what .. '\n')
    io.stdout:write(string.format('  %d passing (Neovim)\n  1 failing\n', passed))
    vim.cmd('cquit 1')
  end
  passed = passed + 1
  io.stdout:write('  ok: ' .. what .. '\n')
end

vim.cmd('luafile ' .. os.getenv('SEAWALL_CONFIGURATION'))
vim.cmd('edit src/llm.ts')
local buffer = vim.api.nvim_get_current_buf()
local id = Seawall
check(id, 'the configuration of the README starts the server')
local client = vim.lsp.get_client_by_id(id)

local function find(rule)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == rule or (diagnostic.user_data and diagnostic.user_data.lsp.code == rule) then return diagnostic end
  end
end

vim.wait(TIMEOUT_MS, function() return find('missing-timeout') end, 20)
local found = find('missing-timeout')
check(found, 'a diagnostic arrives')
check(found.source == 'seawall', 'it says where it comes from')
check(vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, true)[1]:find('new OpenAI', 1, true), 'it stands on the line of the client')

local range = { start = { line = found.lnum, character = found.col }, ['end'] = { line = found.end_lnum, character = found.end_col } }
local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = range,
  context = { diagnostics = {} },
}, TIMEOUT_MS)[id].result
check(#actions > 0, 'there are code actions')
local action = actions[1]
if not action.edit then
  action = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, TIMEOUT_MS)[id].result
end
vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
check(vim.fn.search('timeout: ', 'nw') > 0, 'the repair is written')
vim.wait(TIMEOUT_MS, function() return not find('missing-timeout') end, 20)
check(not find('missing-timeout'), 'the diagnostic goes away')

vim.cmd('edit src/summarize.ts')
local other = vim.api.nvim_get_current_buf()
check(vim.lsp.buf_is_attached(other, id), 'the next file is attached too')
local line = vim.fn.search('completions.create', 'w') - 1
local hover = vim.lsp.buf_request_sync(other, 'textDocument/hover', {
  textDocument = vim.lsp.util.make_text_document_params(other),
  position = { line = line, character = vim.api.nvim_get_current_line():find('completions', 1, true) },
}, TIMEOUT_MS)[id].result
check(hover and vim.inspect(hover.contents):find('Timeout', 1, true), 'hovering over a call shows its profile')

io.stdout:write(string.format('  %d passing (Neovim)\n', passed))
vim.lsp.stop_client(id)
vim.wait(2000, function() return vim.lsp.client_is_stopped(id) end, 20)
vim.cmd('qall!')
